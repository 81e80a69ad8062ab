// Who of a crowd can be named at an instant? By degree, where nothing that stands is in the way.
import { markBoxes, type Setting } from './arrange';
import { around, distanceToBox, holds, overlaps } from './boxes';
import { strokesOf } from './bundleStrokes';
import { roomOf } from './frameOf';
import { heightOf, widthOf } from './label';
import { betweenLabels, type Naming, nearSpots, ringRadius } from './labelSpots';
import { lineToLetter, strokeMeets } from './obstacles';
import { asLabel, type NamingPlan } from './placeLabels';
import type { Stand } from './spines';
import type { RoutedBundle } from './strands';
import type { Box, LabelItem } from './types';

/** px at scale 1 between a name and the frame. */
const margin = 6;

interface Place {
  box: Box;
  label: LabelItem;
}

/** Places beside a symbol that controls and frame leave, best first. */
function placesOf(naming: Naming, { frame, scale, reserved, dock }: Setting): Place[] {
  const { stand, text, style } = naming;
  const width = widthOf([text], style);
  const height = heightOf([text], style);
  const taken = dock ? [...reserved, dock.item.box] : reserved;
  const room = roomOf(frame, margin * scale);
  return nearSpots(stand, width, height, scale).flatMap(({ left, top, anchor, cost }) => {
    const box: Box = [left, top, left + width, top + height];
    if (!holds(room, box) || taken.some((other) => overlaps(box, other))) return [];
    if (distanceToBox(stand.at, box) < ringRadius * scale) return [];
    return [{ box, label: asLabel(naming, { box, lines: [text], anchor, leader: null, cost }) }];
  });
}

/** Names over lines, on their halo, are for the busiest only: as many as a map can name at all. */
const mostOverLines = 24;

/** Which places each thing is in the way of: found once, so that a step only adds up. */
function meetings<Thing extends object>(
  places: readonly Place[],
  testOf: (thing: Thing) => (box: Box) => boolean,
) {
  const known = new Map<Thing, number[]>();
  return (thing: Thing): number[] => {
    let found = known.get(thing);
    if (!found) {
      const meets = testOf(thing);
      found = places.flatMap(({ box }, index) => (meets(box) ? [index] : []));
      known.set(thing, found);
    }
    return found;
  };
}

/** Names for whoever stands, by degree: clear of symbols, marks and each other, and of lines if they can be. */
export function crowdNames(setting: Setting) {
  const { scale, stands, namings } = setting;
  const places: Place[] = [];
  const ranked = [...namings]
    .sort((one, other) => other.priority - one.priority)
    .map((naming) => {
      const first = places.length;
      places.push(...placesOf(naming, setting));
      return { id: naming.stand.id, first, end: places.length };
    });
  const near = betweenLabels * scale;
  const underSymbol = meetings(places, ({ at, radius }: Stand) => {
    const symbol = around(at, radius);
    return (box) => overlaps(box, symbol, near);
  });
  const underMarks = meetings(places, (routed: RoutedBundle) => {
    const marks = markBoxes(routed, scale);
    return (box) => marks.some((mark) => overlaps(box, mark, near));
  });
  const underName = meetings(places, (place: Place) => (box) => overlaps(place.box, box, near));
  const underLines = meetings(places, (routed: RoutedBundle) => {
    const strokes = strokesOf(routed, scale);
    return (box) => strokes.some((stroke) => strokeMeets(stroke, box, lineToLetter * scale));
  });

  return (shown: ReadonlySet<string>, routed: readonly RoutedBundle[]): NamingPlan => {
    const isTaken = new Uint8Array(places.length);
    const lines = new Uint16Array(places.length);
    for (const id of shown) {
      const stand = stands.get(id);
      for (const index of stand ? underSymbol(stand) : []) isTaken[index] = 1;
    }
    for (const one of routed) {
      for (const index of underMarks(one)) isTaken[index] = 1;
      for (const index of underLines(one)) lines[index] = (lines[index] ?? 0) + 1;
    }
    const plan: NamingPlan = { labels: [], unnamed: [] };
    let overLines = 0;
    for (const { id, first, end } of ranked) {
      if (!shown.has(id)) continue;
      let best: Place | undefined;
      let least = overLines < mostOverLines ? Infinity : 1;
      for (let index = first; index < end && least > 0; index += 1) {
        const place = places[index];
        const crossings = lines[index] ?? 0;
        if (!place || isTaken[index] || crossings >= least) continue;
        best = place;
        least = crossings;
      }
      if (best) {
        plan.labels.push(best.label);
        for (const index of underName(best)) isTaken[index] = 1;
      } else plan.unnamed.push(id);
      if (best && least > 0) overLines += 1;
    }
    return plan;
  };
}
