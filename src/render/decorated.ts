// How does a drawn subject get what the caller adds: roles and names, or a title and a link?
import type { Profile, Subject } from './profile';
import { type Attributes, element, type SvgNode } from './svgNode';

/** Wraps the drawing of a subject in its group, and in its link when it has one. */
export function decorated(
  subject: Subject,
  own: Attributes,
  children: SvgNode[],
  profile: Profile,
): SvgNode {
  const { attributes = {}, title, description, href } = profile.decorate(subject);
  const words: SvgNode[] = [];
  if (title) words.push(element('title', {}, [title]));
  if (description) words.push(element('desc', {}, [description]));
  const tag = subject.kind === 'scene' ? 'svg' : 'g';
  const group = element(tag, { ...own, ...attributes }, [...words, ...children]);
  if (!href || !/^https?:\/\//.test(href)) return group;
  return element('a', { href }, [group]);
}
