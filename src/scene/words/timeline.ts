// Strings of the timeline panel.
import { counted } from './vocabulary';

export const timeline = {
  title: 'Timeline',
  previous: 'Previous date',
  next: 'Next date',
  play: 'Play',
  pause: 'Pause',
  planned: 'planned',
  plannedEvent: 'Planned: ',
  events: (count: number) => counted(count, 'event'),
  happening: (changes: readonly string[], events: string | null) =>
    [...changes, ...(events ? [events] : [])].join(', '),
  event: (label: string, date: string, isPlanned: boolean) =>
    `${label}, ${date}${isPlanned ? ', planned' : ''}`,
  onDate: 'On this date',
  slider: 'Date shown',
  axis: 'Time axis',
  axes: { even: 'Even steps', calendar: 'To scale' },
  lanes: 'Ties by pair',
  otherPairs: (count: number) => `${count} other ${count === 1 ? 'pair' : 'pairs'}`,
  otherEvents: (count: number) => counted(count, 'other event'),
  position: (index: number, count: number) => `step ${index} of ${count}`,
};
