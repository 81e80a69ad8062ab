// Strings of the page around the map.
const map = {
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show the whole map',
  showing: (date: string) => `Showing ${date}`,
  noLiveMap: (date: string) =>
    `The interactive map could not be loaded. This drawing shows ${date} and stays as it is.`,
};

const views = {
  title: 'Views',
  tabs: { map: 'Map', list: 'List', tables: 'Tables' },
  skipTo: { map: 'Skip to the map', list: 'Skip to the list', tables: 'Skip to the tables' },
  loading: 'Loading …',
  notLoaded: 'This part could not be loaded.',
  retry: 'Try again',
  tools: 'Tools',
  explore: 'Explore',
  closeExplore: 'Close',
  search: 'Search',
  projection: 'Projection',
  projections: { logAzimuthal: 'Near enlarged', equalEarth: 'Equal areas' },
};

const opening = {
  open: 'Open a dataset',
  drop: 'Drop a dataset (.json) or an image saved here (.svg, .png, .pdf) to open it',
  reading: (file: string) => `Reading ${file} …`,
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
  scaleNotes: {
    logAzimuthal: 'Near places are enlarged, far ones compressed. Areas do not compare.',
    equalEarth: 'Areas compare. What lies close together is pulled apart, with lines to its place.',
  },
  worldview: 'Borders',
  licence: 'Licence',
  language: 'Language',
  theme: 'Colours',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  map,
  views,
  share: 'Share',
  opening,
  failure,
};
