// How does a line fade out at its ends? Through a mask that is as light as the line is opaque.
import type { SvgNode } from '../svgNode';
import type { Canvas } from './canvas';
import { numberOf } from './shapes';
import { decimal, decimals, dictionary, list, nameOf } from './syntax';

interface Stop {
  offset: number;
  opacity: number;
}

const stopsOf = ({ children }: SvgNode): Stop[] =>
  children
    .filter((child) => typeof child !== 'string')
    .map(({ attributes }) => ({
      offset: numberOf(attributes, 'offset'),
      opacity: numberOf(attributes, 'stop-opacity', 1),
    }));

const ramp = (from: Stop, to: Stop): string =>
  dictionary({
    ...{ FunctionType: 2, Domain: '[0 1]', N: 1 },
    ...{ C0: list([from.opacity]), C1: list([to.opacity]) },
  });

/** Stops that stand on one another leave no room for a ramp. */
function rampsOf(stops: readonly Stop[]): { bounds: number[]; ramps: string[] } {
  const bounds: number[] = [];
  const ramps: string[] = [];
  stops.slice(1).forEach((to, index) => {
    const from = stops[index];
    if (!from || to.offset <= from.offset) return;
    if (ramps.length > 0) bounds.push(from.offset);
    ramps.push(ramp(from, to));
  });
  return { bounds, ramps };
}

function functionOf(stops: readonly Stop[]): string {
  const { bounds, ramps } = rampsOf(stops);
  return dictionary({
    ...{ FunctionType: 3, Domain: '[0 1]', Functions: list(ramps) },
    Bounds: list(bounds.map((bound) => decimal(bound, 4))),
    Encode: list(ramps.map(() => '0 1')),
  });
}

/** Colour of all stops; each fades in a gradient of one colour. */
export function colourOfGradient({ children }: SvgNode): string {
  const [stop] = children;
  return stop && typeof stop !== 'string' ? String(stop.attributes['stop-color']) : '#000000';
}

/** Name of a graphics state under which things are as opaque as the gradient says. */
export function maskOf(gradient: SvgNode, canvas: Canvas): string {
  const ends = ['x1', 'y1', 'x2', 'y2'].map((name) => numberOf(gradient.attributes, name));
  const [x1 = 0, , x2 = 0] = ends;
  const shading = dictionary({
    ...{ ShadingType: 2, ColorSpace: '/DeviceGray', Extend: '[true true]' },
    ...{ Coords: list([decimals(ends)]), Function: functionOf(stopsOf(gradient)) },
  });
  const form = canvas.objects.addStream(
    {
      ...{ Type: '/XObject', Subtype: '/Form' },
      BBox: list([decimals([Math.min(x1, x2) - 50, -1e4, Math.max(x1, x2) + 50, 1e4])]),
      Group: '<</S /Transparency /CS /DeviceGray>>',
      Resources: dictionary({ Shading: dictionary({ S1: shading }) }),
    },
    new TextEncoder().encode('/S1 sh'),
  );
  const mask = dictionary({ Type: '/Mask', S: '/Luminosity', G: form });
  return nameOf(canvas.state(dictionary({ Type: '/ExtGState', SMask: mask })));
}
