// Strings of the page around the map.
import { counted } from './vocabulary';

const map = {
  role: 'relationship map',
  actors: (count: number) => `${counted(count, 'Actor')}, by number of ties`,
  ties: (count: number) => `${counted(count, 'Tie')} between pairs of actors`,
  keys: 'Arrow keys move between actors, Page Down reads on, Enter opens the details, Escape closes them. Plus, minus and zero zoom.',
  drawn: (actors: number, ties: number, date: string) =>
    `Map of ${counted(actors, 'actor')} and ${counted(ties, 'tie')}. Date shown: ${date}.`,
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show the whole map',
  wheelHint: (key: string) => `Hold ${key} and scroll to zoom`,
  isNew: 'new on this date',
  others: 'Others not named',
  towards: (from: string, to: string) => `${from} to ${to}`,
  severalTogether: 'one statement about several',
  showing: (date: string) => `Showing ${date}`,
};

const status = {
  stepped: (date: string, count: number, changes: string[]) =>
    `${date}. ${counted(count, 'tie')} shown${changes.length ? `: ${changes.join(', ')}` : ''}.`,
  filtered: (shown: number, all: number) => `${shown} of ${counted(all, 'tie')} shown.`,
  selectedActor: (name: string, count: number) =>
    `${name} selected. ${counted(count, 'tie')} in the details.`,
  selected: (name: string) => `${name} selected.`,
  cleared: 'Nothing selected.',
  opened: (title: string) => `Opened: ${title}`,
};

const opening = {
  open: 'Open a dataset',
  drop: 'Drop a dataset (.json) to open it',
  reading: (file: string) => `Reading ${file} …`,
  back: (title: string) => `Back to “${title}”`,
  shown: (file: string) => `Shown from your file ${file}. It stays on this device.`,
  title: (file: string) => `${file} cannot be shown`,
  warnings: (file: string, count: number) =>
    `${file} is shown. ${counted(count, 'thing')} to look at`,
  count: (count: number) => `${counted(count, 'problem')}. What was shown before is still here.`,
  at: (line: number, column: number) => `Line ${line}, column ${column}`,
  expected: 'Expected',
  found: 'Found',
  suggestion: 'Did you mean',
  more: (count: number) => `and ${counted(count, 'more problem', 'more problems')}`,
  close: 'Close',
  unreadable: 'The file could not be read.',
};

const failure = {
  title: 'Something went wrong while drawing this page',
  text: 'The data is unharmed. Reload the page to start again; if it happens again, please report what you did just before, with the message below.',
  reload: 'Reload the page',
};

export const page = {
  name: 'Entente',
  asOf: (date: string) => `As of ${date}`,
  source: 'Source',
  sources: 'Sources',
  moreSources: (count: number) => `and ${count} more`,
  disputedHatched: 'Disputed areas hatched',
  scaleNote: 'Near places are enlarged, far ones compressed. Areas do not compare.',
  worldview: 'Borders',
  licence: 'Licence',
  skipToMap: 'Skip to the map',
  keyAndFilter: 'Key and filter',
  closeKey: 'Close key and filter',
  theme: 'Colours',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  mapTitle: 'Map',
  noBasemap: 'The background map could not be loaded. Reload the page to try again.',
  map,
  status,
  opening,
  failure,
  ignoredParameters: (names: readonly string[]) =>
    `Part of this address was not understood and is left out: ${names.join(', ')}.`,
  dismiss: 'Dismiss',
};
