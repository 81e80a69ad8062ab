// What is said to those who do not see a change.
import { counted } from './vocabulary';

export const status = {
  stepped: (date: string, count: number, changes: string[]) =>
    `${date}. ${counted(count, 'tie')} shown${changes.length ? `: ${changes.join(', ')}` : ''}.`,
  filtered: (shown: number, all: number) => `${shown} of ${counted(all, 'tie')} shown.`,
  selectedActor: (name: string, count: number) =>
    `${name} selected. ${counted(count, 'tie')} in the details.`,
  selected: (name: string) => `${name} selected.`,
  cleared: 'Nothing selected.',
  projected: (name: string) => `Map projection: ${name}.`,
  focused: (name: string) => `Only ${name} and those tied to it are shown.`,
  unfocused: 'All actors are shown.',
  opened: (title: string) => `Opened: ${title}`,
};
