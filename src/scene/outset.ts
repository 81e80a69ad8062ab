// What if two bundles land on the same spot all the same? One of them ends a head further out.
import type { BundlePlan } from './bundles';
import type { Candidate } from './routeCandidates';
import type { Routes } from './spines';

interface Landing {
  bundle: BundlePlan;
  angle: number;
  radius: number;
  half: number;
  outset: number;
}

/** px at scale 1: what heads of neighbours need between them, and how far one steps back. */
const leastBetween = 8;
const stepBack = 14;

/** Arc between the edges of two bundles. */
function between(one: Landing, other: Landing): number {
  const turn = Math.abs(one.angle - other.angle) % (2 * Math.PI);
  return (
    Math.min(turn, 2 * Math.PI - turn) * Math.min(one.radius, other.radius) - one.half - other.half
  );
}

function landingsOf(chosen: readonly { bundle: BundlePlan; candidate: Candidate }[]) {
  const landings = new Map<string, Landing[]>();
  for (const { bundle, candidate } of chosen) {
    for (const { actor, angle, radius } of candidate.ends) {
      const landing = { bundle, angle, radius, half: candidate.half, outset: 0 };
      const known = landings.get(actor);
      if (known) known.push(landing);
      else landings.set(actor, [landing]);
    }
  }
  return landings;
}

/** The shapes as chosen, with an outset where heads would still collide: bow first, radius second. */
export function outset(
  chosen: readonly { bundle: BundlePlan; candidate: Candidate }[],
  scale: number,
): Routes {
  const outsets = new Map<string, Record<string, number>>();
  for (const [actor, landings] of landingsOf(chosen)) {
    const ordered = [...landings].sort((one, other) => one.angle - other.angle);
    ordered.forEach((landing, index) => {
      const before = ordered[(index + ordered.length - 1) % ordered.length];
      if (!before || before === landing || before.outset > 0) return;
      if (between(before, landing) >= leastBetween * scale) return;
      // A branch is one gesture: its limbs keep their circle, and the other steps back.
      const moved = landing.bundle.kind === 'branch' ? before : landing;
      if (moved.bundle.kind === 'branch') return;
      moved.outset = stepBack * scale;
      outsets.set(moved.bundle.id, { ...outsets.get(moved.bundle.id), [actor]: moved.outset });
    });
  }
  return new Map(
    chosen.map(({ bundle, candidate }) => {
      const own = outsets.get(bundle.id);
      return [bundle.id, own ? { ...candidate.shape, outsets: own } : candidate.shape];
    }),
  );
}
