// How are land, water and the dock written?
import type { Token } from '../scene/theme';
import type { BasemapLayer, DockItem } from '../scene/types';
import { labelNode } from './labelNode';
import type { Profile } from './profile';
import { type Attributes, element, type SvgNode } from './svgNode';

interface Area {
  name: string;
  d: string;
  fill?: Token;
  stroke?: Token;
  width?: number;
  strokeOpacity?: number;
}

function areaNode(
  { name, d, fill, stroke, width, strokeOpacity }: Area,
  own: Attributes,
  profile: Profile,
) {
  const attributes: Attributes = profile.isLive ? { class: name, ...own } : {};
  attributes.d = d;
  attributes.fill = fill ? profile.paint(fill) : 'none';
  if (stroke) {
    attributes.stroke = profile.paint(stroke);
    attributes['stroke-width'] = width ?? 1;
    attributes['stroke-linejoin'] = 'round';
    if (strokeOpacity !== undefined) attributes['stroke-opacity'] = strokeOpacity;
  }
  return element('path', attributes);
}

/** From the water up: land, borders, actors' areas, disputed areas, rings. */
export function groundNodes(basemap: BasemapLayer, scale: number, profile: Profile): SvgNode[] {
  const draw = (area: Area, own: Attributes = {}) =>
    areaNode({ ...area, width: (area.width ?? 1) * scale }, own, profile);
  const edge = { stroke: 'landStroke', width: 0.8 } as const;
  return [
    draw({ name: 'sphere', d: basemap.sphere, fill: 'sea' }),
    draw({
      name: 'graticule',
      d: basemap.graticule,
      stroke: 'ring',
      width: 0.5,
      strokeOpacity: 0.5,
    }),
    draw({ name: 'land', d: basemap.land, fill: 'land' }),
    draw({ name: 'borders', d: basemap.borders, stroke: 'landBorder', width: 0.9 }),
    ...basemap.actorAreas.map(({ actor, d }) =>
      draw({ name: 'actor-area', d, fill: 'actorLand', ...edge }, { 'data-area': actor }),
    ),
    ...basemap.disputed.flatMap(({ id, d, hatch }) => [
      draw({ name: 'disputed', d, fill: 'land', ...edge }, { 'data-disputed': id }),
      draw({ name: 'hatch', d: hatch, stroke: 'landStroke', width: 1.6 }),
    ]),
    ...basemap.rings.map(({ d }) => draw({ name: 'ring', d, stroke: 'ring', strokeOpacity: 0.7 })),
  ];
}

/** The ground, and the names on it. */
export const basemapNodes = (basemap: BasemapLayer, scale: number, profile: Profile): SvgNode[] => [
  ...groundNodes(basemap, scale, profile),
  ...basemap.labels.map((label) => labelNode(label, scale, profile)),
];

/** The card over the map's foot for actors that have no place on it. */
export function dockNodes(dock: DockItem, scale: number, profile: Profile): SvgNode[] {
  const [x, y, right, bottom] = dock.box;
  const card = element('rect', {
    ...(profile.isLive ? { class: 'dock-card' } : {}),
    ...{ x, y, width: right - x, height: bottom - y, rx: dock.radius },
    ...{ fill: profile.paint('panel'), 'fill-opacity': 0.88 },
  });
  return [card, ...dock.labels.map((label) => labelNode(label, scale, profile))];
}
