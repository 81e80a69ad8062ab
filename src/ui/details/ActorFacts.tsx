// Who is this actor? Kind, names, codes, place, members, and who is shown under it.
import type { Actor } from '../../dataset/types';
import { actorsUnder } from '../../model/shownUnder';
import { details as detailsWords } from '../../scene/words/details';
import { DatasetText } from '../DatasetText';
import { useEntente } from '../store/useEntente';
import { ActorButton, Listed } from './ActorButton';
import { Fact } from './Fact';
import { FocusButton } from './FocusButton';
import { Fold } from './Fold';

function Codes({ actor }: { actor: Actor }) {
  const { iso3166, cameo, wikidata } = actor.codes ?? {};
  const { codeSchemes } = detailsWords;
  const entries = [
    ...(iso3166 ? [`${codeSchemes.iso3166} ${iso3166}`] : []),
    ...(cameo ? [`${codeSchemes.cameo} ${cameo}`] : []),
    ...(wikidata ? [`${codeSchemes.wikidata} ${wikidata}`] : []),
    // A code stays with the name of its scheme.
  ].map((entry) => entry.replaceAll(' ', '\u00a0'));
  return entries.length ? <Fact term={detailsWords.codes}>{entries.join(' · ')}</Fact> : null;
}

/** Only drawn actors have a place on the map or lack one. */
function Place({ actor }: { actor: Actor }) {
  const { network } = useEntente();
  const { place } = actor;
  if (place?.name)
    return (
      <Fact term={detailsWords.place}>
        <DatasetText text={place.name} />
      </Fact>
    );
  if (place || network.rootOf(actor.id) !== actor.id) return null;
  return <Fact term={detailsWords.place}>{detailsWords.noPlace}</Fact>;
}

export function ActorFacts({ actor }: { actor: Actor }) {
  const { words } = useEntente();
  const { vocabulary } = words;
  const aliases = actor.aliases ?? [];
  return (
    <section className="details-part">
      {actor.note && (
        <p className="details-note">
          <DatasetText text={actor.note} />
        </p>
      )}
      <dl className="facts">
        <Fact term={detailsWords.type}>{vocabulary.actorTypes[actor.type]}</Fact>
        {aliases.length > 0 && (
          <Fact term={detailsWords.aliases}>
            <Listed
              items={aliases.map((alias) => (
                <DatasetText key={JSON.stringify(alias)} text={alias} />
              ))}
            />
          </Fact>
        )}
        {actor.partOf && (
          <Fact term={detailsWords.partOf}>
            <ActorButton id={actor.partOf} />
          </Fact>
        )}
        {actor.membership && (
          <Fact term={detailsWords.members}>{detailsWords.memberships[actor.membership]}</Fact>
        )}
        <Place actor={actor} />
        <Codes actor={actor} />
      </dl>
      <FocusButton actorId={actor.id} />
    </section>
  );
}

/** Bodies and persons that the map shows as this actor, each with what it is. */
export function ShownUnder({ actorId }: { actorId: string }) {
  const { network, words } = useEntente();
  const ids = actorsUnder(network, actorId);
  if (ids.length === 0) return null;
  return (
    <Fold title={detailsWords.under} count={ids.length}>
      <ul className="details-list">
        {ids.map((id) => {
          const type = network.actors.get(id)?.type;
          return (
            <li key={id}>
              <ActorButton id={id} />{' '}
              <span className="muted">{type && words.vocabulary.actorTypes[type]}</span>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
