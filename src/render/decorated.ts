// How does a drawn subject get what the caller adds: roles and names, or a title and a link?
import type { Decoration, Profile, Subject } from './profile';
import { type Attributes, element, type SvgNode } from './svgNode';

function wrapped(
  tag: string,
  own: Attributes,
  { attributes = {}, title, description, href }: Decoration,
  children: SvgNode[],
): SvgNode {
  const words: SvgNode[] = [];
  if (title) words.push(element('title', {}, [title]));
  if (description) words.push(element('desc', {}, [description]));
  const group = element(tag, { ...own, ...attributes }, [...words, ...children]);
  if (!href || !/^https?:\/\//.test(href)) return group;
  return element('a', { href }, [group]);
}

/** Wraps the drawing of a subject in its group, and in its link when it has one. */
export function decorated(
  subject: Subject,
  own: Attributes,
  children: SvgNode[],
  profile: Profile,
): SvgNode {
  const tag = subject.kind === 'scene' ? 'svg' : 'g';
  return wrapped(tag, own, profile.decorate(subject), children);
}

/** What is drawn, in a group only where the caller adds something to it. */
export function decoratedParts(subject: Subject, children: SvgNode[], profile: Profile): SvgNode[] {
  const decoration = profile.decorate(subject);
  return Object.keys(decoration).length > 0 ? [wrapped('g', {}, decoration, children)] : children;
}
