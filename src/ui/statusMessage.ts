// What is said about a change, for those who do not see it?
import { pickText } from '../scene/text';
import { changesInWords } from '../scene/words/changes';
import { capitalised, dateInWords } from '../scene/words/dates';
import { actorName } from '../scene/words/saidBy';
import { status } from '../scene/words/status';
import { words } from '../scene/words/words';
import { selectionName } from './selectionName';
import type { State } from './store/state';
import { projectionOf } from './views/useProjection';

/** What to say about the way from one state to the next; empty for what speaks by itself. */
export function messageOf(before: State, after: State): string {
  const { network, language } = after;
  if (before.network !== network) {
    const { title } = network.prepared.dataset;
    return status.opened(pickText(title, language).text);
  }
  if (before.step !== after.step) {
    const date = capitalised(dateInWords(after.step.value));
    return status.stepped(date, after.snapshot.size, changesInWords(after.step));
  }
  if (before.view.filters !== after.view.filters)
    return status.filtered(after.snapshot.size, network.ties.size);
  if (before.view.projection !== after.view.projection)
    return status.projected(words.page.views.projections[projectionOf(after)]);
  const { selection, focus } = after.view;
  if (before.view.focus !== focus)
    return focus === null ? status.unfocused : status.focused(actorName(focus, network, language));
  if (before.view.selection === selection) return '';
  if (!selection) return status.cleared;
  const name = selectionName(selection, network, language);
  return selection.kind === 'actor'
    ? status.selectedActor(name, network.tiesOf.get(selection.id)?.length ?? 0)
    : status.selected(name);
}
