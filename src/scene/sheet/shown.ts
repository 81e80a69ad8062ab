// What stands on a map? Foretold before it is laid out, and read off it afterwards.
import type { ActorType, TieStatus, TieType } from '../../dataset/types';
import { freshAt } from '../sceneAt';
import { type Scope, scopeAt, scopeOverTime } from '../scope';
import type { BundleItem, Scene } from '../types';
import type { Moment } from './drawMap';
import type { SheetInput } from './types';

interface ShownStrand {
  type: TieType;
  status: TieStatus;
  isPossible: boolean;
  isNew: boolean;
}

export interface Shown {
  strands: ShownStrand[];
  actorTypes: Set<ActorType>;
  /** A line somewhere stands for more ties than it shows. */
  hasCounts: boolean;
  hasDisputed: boolean;
  /** Ties by line, in drawing order. */
  bundles: string[][];
}

/** Of what steps back behind a selection, kind and status alone are drawn. */
const isWhole = ({ emphasis }: BundleItem): boolean => emphasis !== 'muted';

export function shownIn({ bundles, symbols, basemap }: Scene): Shown {
  return {
    strands: bundles.flatMap((bundle) =>
      bundle.strands.map(({ type, status, presence, isNew }) => ({
        ...{ type, status },
        isNew: isNew && isWhole(bundle),
        isPossible: presence === 'possible' && isWhole(bundle),
      })),
    ),
    actorTypes: new Set(symbols.map(({ actorType }) => actorType)),
    hasCounts: bundles.some((bundle) => bundle.badge !== null && isWhole(bundle)),
    hasDisputed: basemap.disputed.length > 0,
    bundles: bundles.map((bundle) => bundle.strands.flatMap(({ ties }) => ties)),
  };
}

function scopeOf({ network, view }: SheetInput, { snapshot }: Moment): Scope {
  const overTime = scopeOverTime(network, view.focus);
  return overTime.isLarge ? scopeAt(network, overTime, snapshot, view.focus) : overTime;
}

/** All that the map may show; a camera may leave some of it out. */
export function shownBefore(input: SheetInput, moment: Moment): Shown {
  const { network, world } = input;
  const { snapshot, step } = moment;
  const scope = scopeOf(input, moment);
  const fresh = freshAt(step);
  const bundles = scope.bundles
    .map(({ ties }) => ties.filter((tie) => snapshot.has(tie)))
    .filter((ties) => ties.length > 0);
  const strands = bundles.flat().flatMap((id): ShownStrand[] => {
    const [type, standing] = [network.ties.get(id)?.type, snapshot.get(id)];
    if (!type || !standing) return [];
    const { status, presence } = standing;
    return [{ type, status, isPossible: presence === 'possible', isNew: fresh.has(id) }];
  });
  const types = scope.actors.flatMap((id) => network.actors.get(id)?.type ?? []);
  return {
    ...{ strands, bundles, actorTypes: new Set(types) },
    hasCounts: bundles.some((ties) => ties.length > 1),
    hasDisputed: 'disputed' in world.objects,
  };
}
