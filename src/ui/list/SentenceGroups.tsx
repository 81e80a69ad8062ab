// How do groups of sentences stand under one another? Each with its heading and count.
import type { SentenceGroup } from '../../model/sentenceGroups';
import { dateInWords } from '../../scene/words/dates';
import { list as listWords } from '../../scene/words/list';
import { sourceName } from '../../scene/words/names';
import { ActorName, Listed } from '../details/ActorButton';
import { useEntente } from '../store/useEntente';
import { RowGroup } from './RowGroup';
import { SentenceRow } from './SentenceRow';

function Heading({ group }: { group: SentenceGroup }) {
  const { network, step, language } = useEntente();
  if (group.kind === 'new') {
    const { kind, precision } = step.value;
    const date = dateInWords(step.value);
    if (kind === 'before') return listWords.firstReported(date);
    return listWords.isNew(date, precision === 'day');
  }
  const [first = ''] = group.members;
  if (group.kind === 'pair')
    return <Listed items={group.members.map((id) => <ActorName key={id} id={id} />)} />;
  return network.actors.has(first) ? (
    <>
      {listWords.onTheWordOf} <ActorName id={first} />
    </>
  ) : (
    <>
      <bdi>{sourceName(first, network, language)}</bdi>
      {listWords.ownVoice}
    </>
  );
}

export function SentenceList({ ties }: { ties: readonly string[] }) {
  const { network } = useEntente();
  return (
    <ul>
      {ties.map((id) => {
        const tie = network.ties.get(id);
        return (
          tie && (
            <li key={id}>
              <SentenceRow tie={tie} />
            </li>
          )
        );
      })}
    </ul>
  );
}

export function SentenceGroups({ groups }: { groups: readonly SentenceGroup[] }) {
  return groups.map((group) => (
    <RowGroup
      key={group.key}
      of={group.key}
      title={<Heading group={group} />}
      count={group.ties.length}
    >
      <SentenceList ties={group.ties} />
    </RowGroup>
  ));
}
