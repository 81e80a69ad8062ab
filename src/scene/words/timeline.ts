// Strings of the timeline panel.
export const timeline = {
  title: 'Timeline',
  previous: 'Previous date',
  next: 'Next date',
  play: 'Play',
  pause: 'Pause',
  planned: 'planned',
  slider: 'Date shown',
  axis: 'Time axis',
  axes: { even: 'Even steps', calendar: 'To scale' },
  otherPairs: (count: number) => `${count} other ${count === 1 ? 'pair' : 'pairs'}`,
  position: (index: number, count: number) => `step ${index} of ${count}`,
};
