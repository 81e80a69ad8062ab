// What is on the page, for who cannot see it? A figure with its description, then headings and texts.
import type { Canvas, LinkOnPage } from './canvas';
import type { Objects } from './objects';
import { asciiString, decimals, dictionary, list, type Ref, textString } from './syntax';

/** Marked content of the page, in reading order. */
export interface Marked {
  role: 'Figure' | 'H1' | 'P';
  /** Says in words what a figure shows. */
  alt?: string;
  /** The text as it was written, where its glyphs stand in another order. */
  actual?: string;
}

interface Annotation {
  ref: Ref;
  link: LinkOnPage;
}

/** Boxes of one link share what it does. */
function annotationsOf(links: readonly LinkOnPage[], page: Ref, objects: Objects): Annotation[] {
  let key = 1;
  return links.flatMap((link) => {
    const action = objects.add(dictionary({ S: '/URI', URI: asciiString(link.href) }));
    const words = objects.add(textString(link.title || link.href));
    return link.boxes.map((box) => {
      const ref = objects.add(
        dictionary({
          ...{ Type: '/Annot', Subtype: '/Link', Rect: list([decimals(box)]), A: action },
          ...{ Border: '[0 0 0]', F: 4, P: page, StructParent: key },
          Contents: words,
        }),
      );
      key += 1;
      return { ref, link };
    });
  });
}

interface Tree {
  root: Ref;
  annotations: Ref[];
}

/** An element of its own for each link, below the content it is drawn over. */
export function addStructure(
  marked: readonly Marked[],
  { links, objects }: Canvas,
  page: Ref,
): Tree {
  const [root, whole] = [objects.reserve(), objects.reserve()];
  const annotations = annotationsOf(links, page, objects);
  const elements = marked.map(() => objects.reserve());
  const linkElements = new Map(links.map((link) => [link, objects.reserve()]));
  for (const [link, ref] of linkElements) {
    const own = annotations.filter((annotation) => annotation.link === link);
    const kids = own.map((each) => dictionary({ Type: '/OBJR', Obj: each.ref, Pg: page }));
    const parent = elements[link.within] ?? whole;
    objects.put(ref, dictionary({ Type: '/StructElem', S: '/Link', P: parent, K: list(kids) }));
  }
  marked.forEach(({ role, alt, actual }, index) => {
    const below = [...linkElements].filter(([link]) => link.within === index).map(([, ref]) => ref);
    const entries = { Type: '/StructElem', S: `/${role}`, P: whole, Pg: page };
    const words = {
      Alt: alt === undefined ? undefined : textString(alt),
      ActualText: actual === undefined ? undefined : textString(actual),
    };
    objects.put(
      elements[index] ?? whole,
      dictionary({ ...entries, K: list([index, ...below]), ...words }),
    );
  });
  const byKey = annotations.map(
    ({ link }, index) => `${index + 1} ${linkElements.get(link) ?? ''}`,
  );
  const parents = objects.add(dictionary({ Nums: list([`0 ${list(elements)}`, ...byKey]) }));
  objects.put(
    whole,
    dictionary({ Type: '/StructElem', S: '/Document', P: root, K: list(elements) }),
  );
  const next = { ParentTree: parents, ParentTreeNextKey: annotations.length + 1 };
  objects.put(root, dictionary({ Type: '/StructTreeRoot', K: list([whole]), ...next }));
  return { root, annotations: annotations.map(({ ref }) => ref) };
}
