// What if too many stand at once to be arranged? Everybody keeps one place, and each line one course.
import { groundOf, junctionOf } from './arrange';
import { bowOf } from './bowRoutes';
import type { BundlePlan } from './bundles';
import { crowdNames } from './crowdNames';
import type { Dock } from './dockCard';
import { kept } from './drawing';
import { seenPoints } from './frameOf';
import { planMarks } from './marks';
import type { Items, Layout, Placed } from './placed';
import type { Scope } from './scope';
import { settingOf, standsOf } from './settingOf';
import { spinesOf } from './spines';
import type { RoutedBundle } from './strands';
import type { Point } from './types';

/** The card of those without a place, with the names of those that stand. */
function dockOf(dock: Dock, docked: readonly string[]): Dock {
  const isShown = ({ kind, of }: { kind: string; of: string }) =>
    kind === 'caption' || docked.includes(of);
  const item = { ...dock.item, labels: dock.item.labels.filter(isShown) };
  return { ...dock, item, names: dock.names.filter(isShown) };
}

/**
 * Places for everybody who ever stands. A bundle is routed when it first stands and then kept, so
 * that a step costs what begins at it; nothing moves while time does, but for names.
 */
export function crowdOf({ plan, camera, frame, scale }: Layout): (scope: Scope) => Placed {
  const { input, centre, scope: overTime, dockAt } = plan;
  const trueAt = seenPoints(plan.trueAt, camera, frame);
  const stands = standsOf(input, overTime, centre, trueAt, dockAt);
  const setting = settingOf(input, { scope: overTime, stands, dock: dockAt, centre });
  const ground = groundOf(setting);
  const middle: Point = trueAt.get(centre ?? '') ?? [frame.width / 2, frame.height / 2];
  const at = (id: string): Point => trueAt.get(id) ?? stands.get(id)?.at ?? middle;
  const names = crowdNames(setting);
  const items: Items = new Map();
  const routes = new Map<BundlePlan, RoutedBundle | null>();

  const route = (bundle: BundlePlan): RoutedBundle | null => {
    const bowed = bowOf(bundle, ground, at, middle, true);
    const spines = bowed ? spinesOf(bundle, bowed.candidate.shape, stands, scale) : [];
    if (spines.length === 0) return null;
    const symbols = [...stands.values()].filter(({ id }) => !bundle.actors.includes(id));
    const around = { foreign: [], symbols, reserved: setting.reserved };
    return {
      bundle,
      spines,
      marks: planMarks(bundle, spines, around, junctionOf({ spines }), scale),
    };
  };
  const routed = (bundle: BundlePlan): RoutedBundle[] => {
    let known = routes.get(bundle);
    if (known === undefined) {
      known = route(bundle);
      routes.set(bundle, known);
    }
    return known ? [known] : [];
  };

  const dockWith = (docked: readonly string[]): Dock | null =>
    dockAt && docked.length > 0
      ? kept(items, 'dock', docked.join(), () => dockOf(dockAt, docked))
      : null;

  return ({ actors, bundles }) => {
    const shown = new Set(actors);
    const drawn = bundles.flatMap(routed);
    return {
      routed: drawn,
      names: names(shown, drawn),
      setting: {
        ...setting,
        stands: new Map([...stands].filter(([id]) => shown.has(id))),
        dock: dockWith(actors.filter((id) => dockAt?.at.has(id))),
        bundles,
        namings: setting.namings.filter(({ stand }) => shown.has(stand.id)),
      },
      ...{ trueAt, items },
    };
  };
}
