// What is said about a change, for those who do not see it?
import { noFilters } from '../model/filter';
import { tiesOfActor } from '../model/shownUnder';
import { countPossible, snapshotAt } from '../model/snapshot';
import { isTieShown, shownTies } from '../scene/shownTies';
import { pickText } from '../scene/text';
import { tieChangesInWords } from '../scene/words/changes';
import { capitalised, dateInWords } from '../scene/words/dates';
import { actorName } from '../scene/words/names';
import { status } from '../scene/words/status';
import { words } from '../scene/words/words';
import type { Selection, View } from '../view/view';
import { selectionName } from './selectionName';
import type { State } from './store/state';
import { projectionOf } from './views/useProjection';

/** A view that was read from an address is made of new objects, which may say the same. */
const isSame = (one: View['filters' | 'selection'], other: View['filters' | 'selection']) =>
  JSON.stringify(one) === JSON.stringify(other);

const dateOf = ({ step }: State): string => capitalised(dateInWords(step.value));

/** The ties on the map: how many, and how many of them are not certain. */
function standing({ network, snapshot, view }: State) {
  const ties = shownTies(network, snapshot, view.focus);
  return { count: ties.length, possible: countPossible(ties, snapshot) };
}

function stepMessage(state: State): string {
  const { network, step, language } = state;
  const labelOf = (id: string) => pickText(network.events.get(id)?.label ?? id, language).text;
  return status.stepped({
    ...standing(state),
    date: dateOf(state),
    changes: tieChangesInWords(step, network, (tie) => isTieShown(state, tie)),
    planned: step.isPlanned ? step.events.map(labelOf) : null,
  });
}

function filterMessage(state: State): string {
  const { network, step, view } = state;
  const all = shownTies(network, snapshotAt(network, step.instant, noFilters), view.focus);
  return status.filtered(standing(state).count, all.length);
}

function selectionMessage(state: State, selection: Selection | null): string {
  const { network, language } = state;
  if (!selection) return status.cleared;
  const name = selectionName(selection, network, language);
  if (selection.kind !== 'actor') return status.selected(name);
  const ties = tiesOfActor(network, selection.id).filter((tie) => isTieShown(state, tie));
  return status.selectedActor(name, ties.length);
}

/** What to say about the way from one state to the next; empty for what speaks by itself. */
export function messageOf(before: State, after: State): string {
  const { network, step, view, language } = after;
  if (before.network !== network) {
    const { title } = network.prepared.dataset;
    return status.opened(pickText(title, language).text);
  }
  if (before.step !== step) return stepMessage(after);
  if (!isSame(before.view.filters, view.filters)) return filterMessage(after);
  if (before.view.projection !== view.projection)
    return status.projected(words.page.views.projections[projectionOf(after)]);
  if (before.view.focus !== view.focus)
    return view.focus === null
      ? status.unfocused
      : status.focused(actorName(view.focus, network, language));
  if (isSame(before.view.selection, view.selection)) return '';
  return selectionMessage(after, view.selection);
}

/** What is said while the timeline plays: that it plays, and where it has stopped. */
export function playbackMessage(state: State, isPlaying: boolean): string {
  const { count, possible } = standing(state);
  return isPlaying ? status.playing : status.stopped(dateOf(state), count, possible);
}
