// Does the canvas get what the string writer writes? Shape by shape, for every world of the gallery.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layersOn } from '../../src/render/paintLayers';
import { fileProfile } from '../../src/render/profile';
import type { SvgNode } from '../../src/render/svgNode';
import { svgTree } from '../../src/render/svgTree';
import { themes } from '../../src/scene/theme';
import type { LabelItem, Scene } from '../../src/scene/types';
import { worlds } from '../gallery/worlds';

/** An outline that remembers how it was made; Node has none. */
class Outline {
  made: string;
  constructor(d = '') {
    this.made = d;
  }
  arc(x: number, y: number, radius: number) {
    this.made += `circle ${x} ${y} ${radius}`;
  }
  roundRect(...box: number[]) {
    this.made += `rect ${box.join(' ')}`;
  }
}

/** A context that writes down what is put on it, and in which state. */
function recorder() {
  const puts: string[] = [];
  let dash: number[] = [];
  const state = {
    ...{ fillStyle: '', strokeStyle: '', globalAlpha: 1, lineWidth: 1, miterLimit: 10, font: '' },
    ...{ direction: 'ltr', textAlign: 'left', lineCap: 'butt', lineJoin: 'miter' },
  };
  const stroke = (what: string) => {
    const { strokeStyle, globalAlpha, lineWidth, lineCap, lineJoin } = state;
    const form = `${lineWidth} [${dash.join(' ')}] ${lineCap} ${lineJoin}`;
    puts.push(`stroke ${strokeStyle} ${globalAlpha} ${form} ${what}`);
  };
  const fill = (what: string) => {
    puts.push(`fill ${state.fillStyle} ${state.globalAlpha} ${what}`);
  };
  const written = (text: string, x: number, y: number) =>
    `"${text}" ${x} ${y} ${state.font.split('px')[0]} ${state.textAlign} ${state.direction}`;
  const context = Object.assign(state, {
    canvas: { width: 200, height: 100 },
    fillRect: () => {
      puts.length = 0;
    },
    setTransform: () => {},
    // The ground comes first, and takes away all that was painted before.
    drawImage: ({ context: ground }: Canvas) => {
      puts.length = 0;
      puts.push(...ground.puts);
    },
    setLineDash: (next: number[]) => {
      dash = next;
    },
    fill: ({ made }: Outline) => fill(made),
    stroke: ({ made }: Outline) => stroke(made),
    fillText: (...text: [string, number, number]) => fill(written(...text)),
    strokeText: (...text: [string, number, number]) => stroke(written(...text)),
  });
  return { puts, context };
}

/** A canvas out of sight. */
class Canvas {
  context = recorder();
  getContext = () => this.context.context;
}

function painter() {
  const { puts, context } = recorder();
  return { puts, context, paint: layersOn(context as never, fileProfile(themes.light)) };
}

const flat = (node: SvgNode | string): SvgNode[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(flat)];

/** How every shape, and every line of text, is filled and stroked by the string writer. */
function writtenOf(scene: Scene): string[] {
  const tree = svgTree(scene, fileProfile(themes.light));
  return flat(tree).flatMap(({ tag, attributes, children }) => {
    if (['svg', 'g', 'tspan'].includes(tag)) return [];
    const of = (name: string, absent: string) => String(attributes[name] ?? absent);
    const form = [
      ...[of('stroke-width', '1'), `[${of('stroke-dasharray', '')}]`],
      ...[of('stroke-linecap', 'butt'), of('stroke-linejoin', 'miter')],
    ];
    const fill = `fill ${of('fill', '')} ${of('fill-opacity', '1')}`;
    const stroke = `stroke ${of('stroke', '')} ${of('stroke-opacity', '1')} ${form.join(' ')}`;
    const puts = [of('fill', 'none') === 'none' ? [] : fill, attributes.stroke ? stroke : []];
    return (tag === 'text' ? children : [tag]).flatMap(() => puts.flat());
  });
}

/** What is written. */
const textsIn = (puts: readonly string[]): string[] => puts.filter((put) => put.includes('"'));

const alike = (puts: readonly string[]): string[] =>
  puts
    .map((put) => /^(fill \S+ \S+|stroke \S+ \S+ \S+ \[.*?\] \S+ \S+)/.exec(put)?.[0] ?? put)
    .sort();

const aName = (label: Partial<LabelItem>): Scene => {
  const world = Object.values(worlds).find(({ labels }) => labels.length > 0);
  const known = world?.labels[0];
  if (!world || !known) throw new Error('a world is missing');
  const none = { bundles: [], symbols: [], dock: null, basemap: { ...world.basemap, labels: [] } };
  return { ...world, ...none, labels: [{ ...known, leader: null, ...label }] };
};

describe('layersOn', () => {
  beforeEach(() => {
    vi.stubGlobal('Path2D', Outline);
    vi.stubGlobal('OffscreenCanvas', Canvas);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each(Object.entries(worlds))('paints all of %s, and nothing else', (_, scene) => {
    const { puts, paint } = painter();
    paint(scene);
    expect(puts.length).toBeGreaterThan(0);
    expect(alike(puts)).toEqual(writtenOf(scene).sort());
  });

  it('paints a scene after another as if it were the first', () => {
    const { puts, paint } = painter();
    for (const scene of Object.values(worlds)) {
      paint(scene);
      const alone = painter();
      alone.paint(scene);
      expect(puts).toEqual(alone.puts);
    }
  });

  it('mitres as SVG does', () => {
    expect(painter().context.miterLimit).toBe(4);
  });

  it('puts the outline of all lines behind the letters of each', () => {
    const { puts, paint } = painter();
    const label = { lines: ['One', 'two'], at: [10, 20], lineHeight: 14, size: 12, weight: 600 };
    paint(aName({ ...(label as Partial<LabelItem>), anchor: 'end', token: 'text', halo: 'land' }));
    expect(textsIn(puts)).toEqual([
      `stroke ${themes.light.land} 1 4 [] butt round "One" 10 20 600 12 right ltr`,
      `stroke ${themes.light.land} 1 4 [] butt round "two" 10 34 600 12 right ltr`,
      `fill ${themes.light.text} 1 "One" 10 20 600 12 right ltr`,
      `fill ${themes.light.text} 1 "two" 10 34 600 12 right ltr`,
    ]);
  });

  it.each([
    ['المغرب', 'rtl'],
    ['«1989» المغرب', 'rtl'],
    ['Maroc (المغرب)', 'ltr'],
  ])('begins "%s" on its own side', (name, direction) => {
    const { puts, paint } = painter();
    paint(aName({ lines: [name], halo: null }));
    expect(textsIn(puts).map((put) => put.split(' ').at(-1))).toEqual([direction]);
  });
});
