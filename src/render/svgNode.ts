// What is a drawn element, before it becomes text, an element of a page or commands? A tag, its attributes, its children.

export type Attributes = Record<string, string | number>;

export interface SvgNode {
  tag: string;
  /** Identity among siblings from one scene to the next; not written. */
  key?: string;
  attributes: Attributes;
  children: (SvgNode | string)[];
}

export const element = (
  tag: string,
  attributes: Attributes,
  children: (SvgNode | string)[] = [],
): SvgNode => ({ tag, attributes, children });

/** Two digits are a hundredth of a pixel; strokes of 1.75 need them. */
export const shortNumber = (value: number): string => String(Math.round(value * 100) / 100 || 0);
