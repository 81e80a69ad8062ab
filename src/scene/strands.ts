// How does a bundle look at an instant? Its standing ties as strands, its marks and its count.
import type { TieStatus, TieType } from '../dataset/types';
import type { Network } from '../model/network';
import type { Snapshot } from '../model/snapshot';
import { type BundlePlan, slotKey, slotOf } from './bundles';
import { lengthOf, pointAt, rounded, sampled } from './curve';
import { encodeStrand } from './encode/strand';
import type { FanArc } from './fan';
import { numberRadius } from './fan';
import { headsOf } from './heads';
import { badgeRadius, type MarkPlan, signRadius } from './marks';
import { offsetOf, type Spine, strandLines } from './spines';
import type { StrandLine } from './strandGeometry';
import type { Point, StrandItem } from './types';

/** A bundle with its course and the places of its marks. */
export interface RoutedBundle {
  bundle: BundlePlan;
  spines: Spine[];
  marks: MarkPlan;
}

/** Standing ties of one type and status. */
export interface Group {
  key: string;
  type: TieType;
  status: TieStatus;
  presence: 'certain' | 'possible';
  ties: string[];
  isNew: boolean;
}

const flatStep = 6;

/** Ties of a bundle that stand at the instant, by type and status, in the order of the slots. */
export function groupsOf(
  network: Network,
  bundle: BundlePlan,
  snapshot: Snapshot,
  fresh: ReadonlySet<string>,
): Group[] {
  const groups = new Map<string, Group>();
  for (const id of bundle.ties) {
    const standing = snapshot.get(id);
    const tie = network.ties.get(id);
    if (!standing || !tie) continue;
    const { status, presence } = standing;
    const key = slotKey(tie.type, status);
    const isNew = fresh.has(id);
    const known = groups.get(key);
    if (!known) groups.set(key, { key, type: tie.type, status, presence, ties: [id], isNew });
    else {
      known.ties.push(id);
      known.isNew ||= isNew;
      if (presence === 'certain') known.presence = 'certain';
    }
  }
  return [...groups.values()].sort(
    (one, other) => slotOf(bundle, one.type, one.status) - slotOf(bundle, other.type, other.status),
  );
}

const signs: Partial<Record<TieStatus, string>> = { refused: '×', denied: 'denied', alleged: '?' };

export const hasSign = (status: TieStatus | undefined): boolean =>
  status !== undefined && signs[status] !== undefined;

function strandItem(
  group: Group,
  lines: StrandLine[],
  markAt: Point | null,
  marks: StrandItem['marks'],
  scale: number,
): StrandItem {
  const { key, type, status, presence, ties, isNew } = group;
  const geometry = { type, status, presence, lines, markAt, isNew };
  return {
    ...{ key, type, status, presence, ties, isNew },
    pieces: encodeStrand(geometry, scale),
    lines: lines.map(({ curve }) => sampled(curve, flatStep * 0.98).map(rounded)),
    marks,
  };
}

function signMark(status: TieStatus, at: Point | null, scale: number): StrandItem['marks'] {
  const text = signs[status];
  return text && at ? [{ at: rounded(at), radius: signRadius * scale, text }] : [];
}

/** One strand in its slot. */
export function strandOf(
  network: Network,
  { bundle, spines, marks }: RoutedBundle,
  group: Group,
  number: { at: Point; text: string } | null,
  scale: number,
): StrandItem {
  const slot = slotOf(bundle, group.type, group.status);
  const offset = offsetOf(slot, bundle.slots.length, scale);
  const lines = strandLines(spines, offset, headsOf(network, group.ties));
  const markAt = signs[group.status] ? (marks.signs.get(bundle.slots[slot] ?? '') ?? null) : null;
  const numbers = number
    ? [{ at: rounded(number.at), radius: numberRadius * scale, text: number.text }]
    : [];
  const all = [...signMark(group.status, markAt, scale), ...numbers];
  return strandItem(group, lines, markAt, all, scale);
}

/** One tie of a fan. */
export function fannedStrand(
  network: Network,
  bundle: BundlePlan,
  group: Group,
  tie: string,
  arc: FanArc,
  number: number,
  scale: number,
): StrandItem {
  const heads = headsOf(network, [tie]);
  const [a = '', b = ''] = bundle.actors;
  const line = { curve: arc.curve, headAtStart: heads.has(a), headAtEnd: heads.has(b) };
  const markAt = signs[group.status] ? arc.sign : null;
  const disc = { at: rounded(arc.number), radius: numberRadius * scale, text: String(number) };
  const own = { ...group, key: tie, ties: [tie] };
  return strandItem(own, [line], markAt, [...signMark(group.status, markAt, scale), disc], scale);
}

/** Number of ties where it is more than the strands show. */
export function badgeOf(marks: MarkPlan, groups: readonly Group[], scale: number) {
  const count = groups.reduce((sum, { ties }) => sum + ties.length, 0);
  if (count <= groups.length) return null;
  return { at: rounded(marks.badge), radius: badgeRadius * scale, count };
}

/** Where the number of a tie stands on a branching route: on the limb that leads to one of a pair. */
export function limbMiddle(spines: readonly Spine[], actors: readonly string[]): Point | null {
  const limbs = spines.filter(({ from, to }) => !from && to && actors.includes(to.id));
  const longest = limbs.sort((one, other) => lengthOf(other.curve) - lengthOf(one.curve))[0];
  return longest ? pointAt(longest.curve, 0.5) : null;
}
