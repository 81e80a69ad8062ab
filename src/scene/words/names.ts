// What are an actor and a source called?
import type { Network } from '../../model/network';
import { pickText } from '../text';

/** An actor's name in a language. */
export function actorName(actorId: string, network: Network, language: string): string {
  const actor = network.actors.get(actorId);
  return actor ? pickText(actor.name, language).text : actorId;
}

/** "The Christian Science Monitor (Associated Press)". */
export function sourceName(sourceId: string, network: Network, language: string): string {
  const source = network.prepared.dataset.sources.find((candidate) => candidate.id === sourceId);
  if (!source) return sourceId;
  const publisher = pickText(source.publisher, language).text;
  return source.agency ? `${publisher} (${pickText(source.agency, language).text})` : publisher;
}
