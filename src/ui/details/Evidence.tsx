// What is a tie or an event based on? Who says so, the act on record, the passages.
import type { Event, Tie } from '../../dataset/types';
import { details as detailsWords } from '../../scene/words/details';
import { saidBy } from '../../scene/words/saidBy';
import { useEntente } from '../store/useEntente';
import { CitationEntry } from './Citations';
import { Fact } from './Fact';

type Based = Pick<Tie | Event, 'assertedBy' | 'citations' | 'event'>;

export function SaidBy({ of }: { of: Based }) {
  const { network, language } = useEntente();
  return (
    <Fact term={detailsWords.saidBy}>
      {of.assertedBy.map((assertion) => saidBy(assertion, network, language))}
    </Fact>
  );
}

/** "Deeds. CAMEO 072: Provide military aid". */
export function Act({ of, mode }: { of: Based; mode?: string }) {
  const { event } = of;
  const entries = [
    ...(mode ? [mode] : []),
    ...(event ? [detailsWords.eventCode(event.scheme, event.code, event.name)] : []),
  ];
  return entries.length ? <Fact term={detailsWords.act}>{entries.join('. ')}</Fact> : null;
}

export function Passages({ of }: { of: Based }) {
  return (
    <Fact term={detailsWords.source}>
      {of.citations.map((citation) => (
        <CitationEntry key={JSON.stringify(citation)} citation={citation} />
      ))}
    </Fact>
  );
}
