// Strings of the legend, whose rows are the filters.
import type { ActorType } from '../../dataset/types';
import { actorTypes, counted, listed, noTie, withinOne } from './vocabulary';

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "State, government": what one shape stands for. */
function shapeName(types: readonly ActorType[]): string {
  const [first = '', ...rest] = types.map((type) => actorTypes[type]);
  return listed([first, ...rest.map(lowered)]);
}

export const legendWords = {
  title: 'Key and filter',
  ties: (ties: number, actors: number) =>
    `${counted(ties, 'tie')} between ${counted(actors, 'actor')}`,
  showAllTies: 'Show all ties',
  kinds: 'Kind of tie',
  statuses: 'Status',
  saidBy: 'Said by',
  anyone: 'Anyone',
  anyoneFrom: (name: string) => `Anyone from ${name}`,
  several: (count: number) => `${count} chosen`,
  sources: 'The source itself',
  actors: 'Actors',
  actor: 'Actor',
  anyActor: 'All',
  option: (name: string, count: number) => `${name} (${count})`,
  nothing: 'No tie matches the filters on this date.',
  notDrawn: (count: number) => `${count} not on the map: ${withinOne}.`,
  noTie: (hidden: number) => `${noTie(hidden)}.`,
  /** Beside the count. */
  certainty: (count: number, possible: number) =>
    possible < count ? `${possible} not certain` : 'none certain',
  focused: (name: string) => `Only ${name} and those tied to it`,
  /** Out of a focus: said by legend, details and note. */
  showAllActors: 'Show all actors',
  shapeName,
  isNew: 'New on this date',
  possible: 'Not certain on this date',
  disputed: 'Disputed area',
  symbols: 'Symbols',
  howTo: 'How to read this map',
  keyboard: 'Keyboard',
  rules: [
    'Each line, whatever its status, is what the source says or somebody’s word. Select it to see whose, when and where.',
    'A colour and an end mark are a kind of tie. The line and the sign on it are its status. A number counts the ties that one line stands for.',
    'An arrow points to whom the tie is directed; without one it holds both ways. Two bars are opposition.',
    'Where there is no line, the source says nothing. That is not the same as neutral.',
    'A line that branches is one statement about several actors, counted once.',
    'A government, a person or an army is shown under its state, and its own name is in the details.',
  ],
};
