// Strings of what a date holds: on the sheet of a phone, and in the list.
export const dateSheet = {
  events: (date: string) => `Events, ${date}`,
  noEvent: 'No event is recorded on this date.',
  ending: 'Ends on this date',
};
