// How does a drawn element become one of React's? A swatch is in the built page too, where there is no document.
import { createElement, type ReactElement } from 'react';
import { type SvgNode, shortNumber } from '../../render/svgNode';

const nameOf = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A painted shape, which has neither classes nor children. */
export function reactOf({ tag, attributes }: SvgNode, key: string): ReactElement {
  const properties = Object.entries(attributes).map(([name, value]) => [
    nameOf(name),
    typeof value === 'number' ? shortNumber(value) : value,
  ]);
  return createElement(tag, { ...Object.fromEntries(properties), key });
}
