// Which options do the map's two listboxes have, in which order, and what is each called?
import { countStanding } from '../../model/snapshot';
import type { BundleItem, Point, Scene } from '../../scene/types';
import { actorName } from '../../scene/words/names';
import { words } from '../../scene/words/words';
import { actorsByDegree } from '../../view/view';
import type { State } from '../store/state';
import { languageOfName, nameOfActor, nameOfBundle } from './itemNames';
import type { Item } from './items';

export interface Option {
  id: string;
  name: string;
  lang: string | undefined;
  /** Its details are showing. */
  isSelected: boolean;
  /** At its ends; of an actor itself. */
  actors: string[];
}

export type Kind = Item['kind'];

export interface Lists {
  actor: Option[];
  bundle: Option[];
  /** The actor whose ties are listed; `null` lists those of everybody. */
  owner: string | null;
  /** Names of the two lists. */
  names: Record<Kind, string>;
}

/** More than this nobody walks through: then only those of the selected actor are listed. */
const mostListedTies = 200;

/** Whose ties to list: the selected actor's, and still while one of them is selected. */
export function ownerOf(before: string | null, scene: Scene, { view, network }: State) {
  const { selection } = view;
  if (!selection) return null;
  const owner = selection.kind === 'actor' ? network.rootOf(selection.id) : before;
  if (owner === null || !scene.symbols.some(({ actor }) => actor === owner)) return null;
  const isAtEnd = scene.bundles.some(
    ({ emphasis, actors }) => emphasis === 'highlighted' && actors.includes(owner),
  );
  return selection.kind === 'actor' || isAtEnd ? owner : null;
}

/** Clockwise from north, in radians. */
function bearing(from: Point, to: readonly Point[]): number {
  const dx = to.reduce((sum, [x]) => sum + x - from[0], 0);
  const dy = to.reduce((sum, [, y]) => sum + y - from[1], 0);
  const angle = Math.atan2(dx, -dy);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

/** Actor by actor in reading order, each with its ties clockwise; a tie comes with its first end. */
function inTieOrder(bundles: readonly BundleItem[], scene: Scene, order: readonly string[]) {
  const at = new Map(scene.symbols.map((symbol) => [symbol.actor, symbol.at]));
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = (id: string) => rank.get(id) ?? rank.size;
  const sorted = bundles.map((bundle) => {
    const [first = '', ...others] = [...bundle.actors].sort((a, b) => rankOf(a) - rankOf(b));
    const to = others.map((id) => at.get(id)).filter((point) => point !== undefined);
    return { bundle, rank: rankOf(first), bearing: bearing(at.get(first) ?? [0, 0], to) };
  });
  sorted.sort((one, other) => one.rank - other.rank || one.bearing - other.bearing);
  return sorted.map(({ bundle }) => bundle);
}

function listedBundles(scene: Scene, owner: string | null): BundleItem[] {
  if (owner !== null) return scene.bundles.filter(({ actors }) => actors.includes(owner));
  if (scene.bundles.length <= mostListedTies) return scene.bundles;
  return scene.bundles.filter(({ emphasis }) => emphasis === 'highlighted');
}

function nameOfTies(scene: Scene, state: State, owner: string | null, count: number): string {
  const { map } = words;
  const { network, step } = state;
  const ids = owner === null ? network.ties.keys() : (network.tiesOf.get(owner) ?? []);
  const hidden = count > 0 ? 0 : countStanding(network, ids, step.instant);
  if (owner !== null) return map.tiesOf(actorName(owner, network, state.language), count, hidden);
  return scene.bundles.length > mostListedTies
    ? map.tooManyTies(scene.bundles.length)
    : map.ties(count, hidden);
}

function isSelectedBundle({ id, strands }: BundleItem, { view }: State): boolean {
  const { selection } = view;
  if (selection?.kind === 'dyad') return selection.id === id;
  return selection?.kind === 'tie' && strands.some(({ ties }) => ties.includes(selection.id));
}

/** Items are kept while nothing about them changes, and so are their names. */
const bundleNames = new WeakMap<BundleItem, string>();

function keptNameOf(item: BundleItem, state: State): string {
  const name = bundleNames.get(item) ?? nameOfBundle(item, state);
  bundleNames.set(item, name);
  return name;
}

export function listsOf(scene: Scene, state: State, owner: string | null): Lists {
  const { network, view } = state;
  const drawn = new Map(scene.symbols.map((item) => [item.actor, item]));
  const order = [...actorsByDegree(network).filter((id) => drawn.has(id))];
  for (const id of drawn.keys()) if (!network.tiesOf.has(id)) order.push(id);
  const { selection } = view;
  const chosen = selection?.kind === 'actor' ? network.rootOf(selection.id) : null;
  const actor = order.flatMap((id): Option[] => {
    const item = drawn.get(id);
    if (!item) return [];
    const name = nameOfActor(item, state);
    return [{ id, name, lang: languageOfName(id, state), isSelected: id === chosen, actors: [id] }];
  });
  const first = owner === null ? order : [owner, ...order.filter((id) => id !== owner)];
  const bundle = inTieOrder(listedBundles(scene, owner), scene, first).map((item) => ({
    id: item.id,
    name: keptNameOf(item, state),
    lang: undefined,
    isSelected: isSelectedBundle(item, state),
    actors: item.actors,
  }));
  const names = {
    actor: words.map.actors(actor.length),
    bundle: nameOfTies(scene, state, owner, bundle.length),
  };
  return { actor, bundle, owner, names };
}
