// Where does each actor stand? Projected places, moved apart where symbols would cover each other.
import type { Basemap } from '../geo/basemap';
import type { LonLat } from '../geo/projection';
import type { Network } from '../model/network';
import type { BundlePlan } from './bundles';
import { distance } from './curve';
import { shapeOf } from './encode/symbol';
import type { Stand, Stands } from './spines';
import { spread } from './spread';
import { landingRadius, paintedRadius } from './symbolSizes';
import type { Box, Point } from './types';

/** What of the basemap says where a country is. */
export type Gazetteer = Pick<Basemap, 'labelPoints' | 'capitals'>;

/** Longitude and latitude of an actor: its place, else its country's capital, else its country. */
export function placeOf(
  network: Network,
  actor: string,
  { capitals, labelPoints }: Gazetteer,
): LonLat | null {
  const { place, codes } = network.actors.get(actor) ?? {};
  if (place) return [place.lon, place.lat];
  const code = codes?.iso3166;
  return code ? (capitals[code] ?? labelPoints[code] ?? null) : null;
}

/** The story's centre: as the dataset says, else the focus, else who has most ties and a place. */
export function centreOfStory(
  network: Network,
  focus: string | null,
  gazetteer: Gazetteer,
): string | null {
  const given = network.prepared.dataset.map?.centre;
  const asked = [given && network.rootOf(given), focus].filter((id) => typeof id === 'string');
  const placed = (id: string) => placeOf(network, id, gazetteer) !== null;
  const byDegree = [...network.tiesOf].sort(([, a], [, b]) => b.length - a.length);
  return asked.find(placed) ?? byDegree.find(([id]) => placed(id))?.[0] ?? null;
}

/** Strands that may ever arrive at each actor. */
function strandsAt(bundles: readonly BundlePlan[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { actors, slots, taken } of bundles) {
    const strands = taken ? taken[1] - taken[0] + 1 : slots.length;
    for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + strands);
  }
  return counts;
}

/** Room between the landing circles of two symbols, px at scale 1: a head, a line and a mark. */
const roomForTie = 36;
const roomForNone = 13;
/** Each further mark of a bundle asks for this much more. */
const roomForMark = 20;

/** Signs and badge that a bundle may carry at once. */
function marksOn({ slots, ties }: BundlePlan): number {
  const signs = slots.filter((slot) => /:(refused|denied|alleged)$/.test(slot)).length;
  return signs + (ties.length > slots.length ? 1 : 0);
}

/** How far apart the symbols of two actors must stand. */
function leastDistances(bundles: readonly BundlePlan[], stands: Stands, scale: number) {
  const rooms = new Map<string, number>();
  for (const bundle of bundles) {
    const { actors, kind } = bundle;
    const room =
      roomForTie + (kind === 'dyad' ? roomForMark * Math.max(0, marksOn(bundle) - 1) : 0);
    for (const one of actors) {
      for (const other of actors) {
        const key = `${one}~${other}`;
        rooms.set(key, Math.max(room, rooms.get(key) ?? 0));
      }
    }
  }
  return (one: string, other: string): number => {
    const landings = (stands.get(one)?.landing ?? 0) + (stands.get(other)?.landing ?? 0);
    return landings + (rooms.get(`${one}~${other}`) ?? roomForNone) * scale;
  };
}

export interface PlaceInput {
  network: Network;
  actors: readonly string[];
  bundles: readonly BundlePlan[];
  centre: string | null;
  /** True positions of the placed actors, in frame pixels. */
  trueAt: Map<string, Point>;
  dockAt: Map<string, Point>;
  /** Within which symbols may be moved. */
  room: Box;
  /** Where they may not stand. */
  controls: readonly Box[];
  scale: number;
  /** So many that there is no room for more between two symbols than a gap. */
  isCrowd: boolean;
  /** Forces beside those between symbols, on stands in their order. */
  forces?: (stands: Stands) => (points: Point[]) => void;
}

/** Between two symbols of a crowd, px at scale 1. */
const roomInCrowd = 4;

/** Every actor with its symbol's middle, size and landing circle. */
export function placeActors(input: PlaceInput): Stands {
  const {
    network,
    actors,
    bundles,
    centre,
    trueAt,
    dockAt,
    room,
    controls,
    scale,
    isCrowd,
    forces,
  } = input;
  const strands = isCrowd ? new Map<string, number>() : strandsAt(bundles);
  const stands: Stands = new Map();
  for (const id of actors) {
    const at = dockAt.get(id) ?? trueAt.get(id);
    const type = network.actors.get(id)?.type;
    if (!at || !type) continue;
    const shape = shapeOf(type, id === centre);
    const radius = paintedRadius(shape) * scale;
    const landing = landingRadius(shape, strands.get(id) ?? 0) * scale;
    stands.set(id, { id, at, radius, landing, isDocked: dockAt.has(id) });
  }
  const items = [...stands.values()].map(({ id, at, isDocked }) => ({ id, at, isFixed: isDocked }));
  const touching = (one: string, other: string): number =>
    (stands.get(one)?.radius ?? 0) + (stands.get(other)?.radius ?? 0) + roomInCrowd * scale;
  const least = isCrowd ? touching : leastDistances(bundles, stands, scale);
  const moved = spread(items, least, room, controls, forces?.(stands));
  [...stands.values()].forEach((stand, index) => {
    stands.set(stand.id, { ...stand, at: moved[index] ?? stand.at });
  });
  return stands;
}

/** A symbol this far from its true place (px at scale 1) has a leader to it. */
const leaderFrom = 10;

export const leaderOf = (stand: Stand, trueAt: Point | undefined, scale: number): Point | null =>
  trueAt && !stand.isDocked && distance(stand.at, trueAt) > leaderFrom * scale ? trueAt : null;
