// What is drawn at an instant? Strands, symbols, names and notes along a layout that stays as it is.
import type { Snapshot } from '../model/snapshot';
import type { Step } from '../model/timeline';
import type { Selection } from '../view/view';
import { bundleItem } from './bundleItem';
import { rounded } from './curve';
import { type Drawing, isSeen, kept, keptScene } from './drawing';
import { attentionOf } from './emphasis';
import { encodeSymbol, shapeOf } from './encode/symbol';
import { type Layout, placedAt } from './layout';
import { leaderOf } from './placeActors';
import type { BundleItem, Scene, SymbolItem } from './types';
import { wordsAt } from './wordsAt';

const newAt = (step: Step | null): string[] =>
  step ? [...step.begins, ...step.announced, ...step.reported] : [];

/** Ties that are new at a step. */
export const freshAt = (step: Step | null): ReadonlySet<string> => new Set(newAt(step));

interface Moment {
  snapshot: Snapshot;
  step: Step | null;
}

/** Whether one moment is drawn as another: the same ties stand alike, and none of them is new at either. */
export function looksAlike(one: Moment, other: Moment): boolean {
  if (one.snapshot.size !== other.snapshot.size) return false;
  for (const [tie, { presence, status }] of one.snapshot) {
    const standing = other.snapshot.get(tie);
    if (standing?.presence !== presence || standing.status !== status) return false;
  }
  const isSeenNew = ({ snapshot, step }: Moment) => newAt(step).some((tie) => snapshot.has(tie));
  return one.step === other.step || !(isSeenNew(one) || isSeenNew(other));
}

function symbolItems({ layout, placed, attention }: Drawing): SymbolItem[] {
  const { plan, scale } = layout;
  const { items } = placed;
  const { network } = plan.input;
  return [...placed.setting.stands.values()].flatMap((stand) => {
    const { id, at, radius, isDocked } = stand;
    const actorType = network.actors.get(id)?.type;
    if (!actorType || !isSeen([at[0], at[1], at[0], at[1]], layout)) return [];
    const emphasis = attention.ofActor(id);
    return [
      kept(items, stand, emphasis, (): SymbolItem => {
        const shape = shapeOf(actorType, id === layout.centre);
        const leader = leaderOf(stand, placed.trueAt.get(id), scale);
        const leaderTo = leader && rounded(leader);
        const spot = rounded(at);
        const pieces = encodeSymbol(shape, spot, scale);
        return {
          actor: id,
          actorType,
          shape,
          at: spot,
          radius,
          leaderTo,
          isDocked,
          pieces,
          emphasis,
        };
      }),
    ];
  });
}

/**
 * Nobody reads in a scrub: words stay where they are until it rests, but for notes of what has gone.
 *
 * @param before the scene of the step before, of the same small story without a selection: nothing
 * moves or steps back in it
 */
const passedFrom = (before: Scene, bundles: BundleItem[], snapshot: Snapshot): Scene => ({
  ...before,
  bundles,
  labels: before.labels.filter(({ kind, of }) => kind !== 'note' || snapshot.has(of)),
});

/**
 * The scene at an instant. Cheap: nothing is placed or routed anew, but for a large scope whose
 * standing actors changed.
 *
 * @param step the step that is shown, for what is new; `null` shows nothing as new
 * @param isPassing whether it is passed in a scrub, from the scene before
 */
export function sceneAt(
  layout: Layout,
  snapshot: Snapshot,
  step: Step | null,
  selection: Selection | null,
  isPassing = false,
): Scene {
  const { network } = layout.plan.input;
  const placed = placedAt(layout, snapshot);
  // Whom a focus leaves out, nothing on the map can step back for.
  const isAway =
    selection?.kind === 'actor' && !placed.setting.stands.has(network.rootOf(selection.id));
  const met = isAway ? null : selection;
  const attention = attentionOf(network, snapshot, met);
  const drawing: Drawing = { layout, placed, snapshot, attention, fresh: freshAt(step) };
  const drawn = placed.routed.flatMap((routed) => bundleItem(drawing, routed) ?? []);
  const bundles = [...drawn].sort((one, other) => depth(one) - depth(other));
  const last = kept<{ scene?: Scene }>(placed.items, 'scene', '', () => ({}));
  const isUnread = isPassing && layout.fixed !== null && met === null;
  const scene =
    isUnread && last.scene
      ? passedFrom(last.scene, bundles, snapshot)
      : {
          ...{ frame: layout.frame, scale: layout.scale, bundles, symbols: symbolItems(drawing) },
          ...{ dock: placed.setting.dock?.item ?? null, ...wordsAt(drawing, bundles, met) },
        };
  last.scene = keptScene(last.scene, scene);
  return last.scene;
}

/** What is asked for lies above, what steps back below. */
const depth = ({ emphasis }: BundleItem): number =>
  emphasis === 'highlighted' ? 1 : emphasis === 'muted' ? -1 : 0;
