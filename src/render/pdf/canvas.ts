// What is drawn on the page so far: operators, and the colours, fonts and links they need?
import type { Box } from '../../scene/types';
import type { Style } from '../style';
import { colourOf } from './colour';
import type { Objects } from './objects';
import { decimal, dictionary, list, nameOf, type Ref } from './syntax';
import type { Typecase } from './typecase';

export interface LinkOnPage {
  href: string;
  title: string;
  /** Points, y up. */
  boxes: Box[];
  /** Index of the marked content it stands in. */
  within: number;
}

export interface Canvas {
  objects: Objects;
  typecase: Typecase;
  links: LinkOnPage[];
  /** Index of the marked content that is being drawn. */
  marked: number;
  write(operator: string): void;
  /** Written only where it changes something. */
  set(key: string, operator: string): void;
  save(): void;
  restore(): void;
  /** Name of a graphics state with this dictionary. */
  state(body: string): string;
  content(): string;
  states(): Record<string, Ref>;
}

export function createCanvas(objects: Objects, typecase: Typecase): Canvas {
  const operators: string[] = [];
  const states = new Map<string, [name: string, ref: Ref]>();
  let known = new Map<string, string>();
  const saved: Map<string, string>[] = [];
  const write = (operator: string) => {
    operators.push(operator);
  };
  return {
    ...{ objects, typecase, links: [], marked: -1, write },
    set(key, operator) {
      if (known.get(key) === operator) return;
      known.set(key, operator);
      write(operator);
    },
    save() {
      saved.push(new Map(known));
      write('q');
    },
    restore() {
      known = saved.pop() ?? new Map();
      write('Q');
    },
    state(body) {
      const [name] = states.get(body) ?? [`G${states.size + 1}`];
      if (!states.has(body)) states.set(body, [name, objects.add(body)]);
      return name;
    },
    content: () => operators.join('\n'),
    states: () => Object.fromEntries(states.values()),
  };
}

/** How much of what lies below shows through. */
export function setOpacity(canvas: Canvas, { fillOpacity, strokeOpacity }: Style): void {
  const opacity = { ca: decimal(fillOpacity, 3), CA: decimal(strokeOpacity, 3) };
  const name = canvas.state(dictionary({ Type: '/ExtGState', ...opacity }));
  canvas.set('opacity', `${nameOf(name)} gs`);
}

export const setFill = (canvas: Canvas, colour: string): void =>
  canvas.set('fill', `${colourOf(colour)} rg`);

export function setStroke(canvas: Canvas, colour: string, style: Style): void {
  canvas.set('stroke', `${colourOf(colour)} RG`);
  canvas.set('width', `${decimal(style.strokeWidth, 3)} w`);
  canvas.set('cap', `${style.isRoundCap ? 1 : 0} J`);
  canvas.set('join', `${style.isRoundJoin ? 1 : 0} j`);
  canvas.set('dash', `${list(style.dash.map((length) => decimal(length)))} 0 d`);
}
