// How is a bundle drawn at an instant? Its strands in their slots, or fanned out; its marks; its hit path.
import { pathOfCurve } from './curve';
import { type Drawing, isSeen, kept, stateOf } from './drawing';
import { type Disc, type FanArc, fanOf, type InTheWay, numberRadius } from './fan';
import {
  badgeOf,
  fannedStrand,
  type Group,
  groupsOf,
  hasSign,
  limbMiddle,
  type RoutedBundle,
  strandOf,
} from './strands';
import type { Box, BundleItem, StrandItem } from './types';

const boxOfSpines = ({ spines }: RoutedBundle): Box =>
  spines.reduce<Box>(
    (box, { curve }) =>
      curve.reduce<Box>(
        (all, [x, y]) => [
          Math.min(all[0], x),
          Math.min(all[1], y),
          Math.max(all[2], x),
          Math.max(all[3], y),
        ],
        box,
      ),
    [Infinity, Infinity, -Infinity, -Infinity],
  );

/** What the arcs of a fan should not cover: other symbols, names, numbers of branches. */
function inTheWay({ placed, attention, layout }: Drawing, actors: readonly string[]): InTheWay {
  const { setting, names, routed } = placed;
  const symbols: Disc[] = [...setting.stands.values()].filter(({ id }) => !actors.includes(id));
  const numbers = routed.flatMap(({ bundle, spines }) => {
    const isAlso = bundle.kind === 'branch' && attention.ofBundle(bundle) === 'highlighted';
    const at = isAlso ? limbMiddle(spines, attention.pair) : null;
    return at ? [{ at, radius: 2 * numberRadius * layout.scale }] : [];
  });
  return { discs: [...symbols, ...numbers], names: names.labels.map(({ box }) => box) };
}

function fanStrands(
  drawing: Drawing,
  routed: RoutedBundle,
  groups: readonly Group[],
): StrandItem[] {
  const { layout, placed, attention } = drawing;
  const { bundle, spines } = routed;
  const [spine] = spines;
  const own = [...attention.numbered.keys()].filter((tie) => bundle.ties.includes(tie));
  if (!spine) return [];
  const groupOf = (tie: string) => groups.find(({ ties }) => ties.includes(tie));
  const signed = own.map((tie) => hasSign(groupOf(tie)?.status));
  const arcs = fanOf(spine, signed, layout.frame, layout.scale, inTheWay(drawing, bundle.actors));
  return own.flatMap((tie, index) => {
    const group = groupOf(tie);
    const arc: FanArc | undefined = arcs[index];
    if (!group || !arc) return [];
    const number = attention.numbered.get(tie) ?? 0;
    const state = `fan ${tie} ${own.join()} ${number} ${stateOf(group)}`;
    const { network } = layout.plan.input;
    const item = kept(placed.items, routed, state, () =>
      fannedStrand(network, bundle, group, tie, arc, number, layout.scale),
    );
    return [item];
  });
}

function slotStrands(
  drawing: Drawing,
  routed: RoutedBundle,
  groups: readonly Group[],
): StrandItem[] {
  const { layout, placed, attention } = drawing;
  const { bundle, spines } = routed;
  const { network } = layout.plan.input;
  return groups.map((group) => {
    // In a selected pair, what also joins others keeps its course and only takes its number.
    const numbered =
      attention.numbered.size > 1 ? group.ties.filter((tie) => attention.numbered.has(tie)) : [];
    const text = numbered.map((tie) => attention.numbered.get(tie)).join();
    const at = text && bundle.kind === 'branch' ? limbMiddle(spines, attention.pair) : null;
    const state = `strand ${stateOf(group)} ${at ? text : ''}`;
    return kept(placed.items, routed, state, () =>
      strandOf(network, routed, group, at ? { at, text } : null, layout.scale),
    );
  });
}

/** How each of its ties stands, in their order; empty when none does. */
function standingOf({ bundle }: RoutedBundle, { snapshot, fresh }: Drawing): string {
  let standing = '';
  let isAbsent = true;
  for (const tie of bundle.ties) {
    const known = snapshot.get(tie);
    if (known) isAbsent = false;
    standing += known ? known.presence + known.status : '-';
    if (known && fresh.has(tie)) standing += '!';
  }
  return isAbsent ? '' : standing;
}

/** A bundle as it stands, or `null` when nothing of it does. */
export function bundleItem(drawing: Drawing, routed: RoutedBundle): BundleItem | null {
  const { layout, placed, snapshot, attention, fresh } = drawing;
  const { bundle, marks } = routed;
  const standing = standingOf(routed, drawing);
  if (standing === '') return null;
  const emphasis = attention.ofBundle(bundle);
  const numbers = emphasis === 'highlighted' ? [...attention.numbered].join() : '';
  const state = emphasis === 'normal' ? standing : `${emphasis} ${numbers} ${standing}`;
  return kept(placed.items, routed, state, () => {
    if (!isSeen(boxOfSpines(routed), layout)) return null;
    const groups = groupsOf(layout.plan.input.network, bundle, snapshot, fresh);
    const isFanned =
      bundle.kind === 'dyad' &&
      emphasis === 'highlighted' &&
      attention.numbered.size > 1 &&
      bundle.ties.some((tie) => attention.numbered.has(tie));
    const strands = isFanned
      ? fanStrands(drawing, routed, groups)
      : slotStrands(drawing, routed, groups);
    return {
      id: bundle.id,
      kind: bundle.kind,
      actors: bundle.actors,
      strands,
      badge: isFanned ? null : badgeOf(marks, groups, layout.scale),
      hit: hitOf(routed, strands, isFanned),
      emphasis,
    };
  });
}

/** Middle lines for a bundle; every arc of a fan. */
function hitOf(
  { spines }: RoutedBundle,
  strands: readonly StrandItem[],
  isFanned: boolean,
): string {
  if (!isFanned && strands.length < 3)
    return spines.map(({ curve }) => pathOfCurve(curve)).join('');
  return strands
    .flatMap(({ lines }) => lines.map((line) => `M${line.map((point) => point.join()).join('L')}`))
    .join('');
}
