// Strings of the detail panel.
export const details = {
  title: 'Details',
  close: 'Close details',
  saidBy: 'Said by',
  when: 'When',
  source: 'Source',
  kind: 'Kind',
  code: 'Event code',
  note: 'Note',
  people: 'Shown under it',
  partOf: (name: string) => `Shown under ${name}`,
  passageAt: (passage: string, exact: string) => `${passage}, at “${exact}”`,
  opensSource: 'opens the source at this passage',
  nothingAtThisDate: 'Nothing here holds on the date shown.',
  goTo: (date: string) => `Go to ${date}`,
  severalTogether: 'One statement about several actors; counted once.',
  noPlace: 'Has no place on the map.',
};
