// Where in the text do the values and keys of some JSON pointers stand?
import { visit } from 'jsonc-parser';
import { segmentsOf } from './cursor';

/** The wanted pointers as a tree, so that one pass over the text skips all that nobody asked for. */
interface Wanted {
  children: Map<string, Wanted>;
  key: number;
  value: number;
}

/** An object or list that the pass is inside of, and the entry of it that comes next. */
interface Open {
  wanted: Wanted | undefined;
  key: string | null;
  index: number;
}

const nothingFound = (): Wanted => ({ children: new Map(), key: 0, value: 0 });

function treeOf(pointers: Iterable<string>): Wanted {
  const root = nothingFound();
  for (const pointer of pointers) {
    let node = root;
    for (const segment of segmentsOf(pointer)) {
      const next = node.children.get(segment) ?? nothingFound();
      node.children.set(segment, next);
      node = next;
    }
  }
  return root;
}

function scan(text: string, root: Wanted): void {
  const opened: Open[] = [];
  const enter = (offset: number): Wanted | undefined => {
    const parent = opened.at(-1);
    const segment = parent ? (parent.key ?? String(parent.index)) : null;
    const wanted = segment === null ? root : parent?.wanted?.children.get(segment);
    if (wanted) wanted.value = offset;
    return wanted;
  };
  const open = (offset: number, isList: boolean): boolean => {
    const wanted = enter(offset);
    opened.push({ wanted, key: isList ? null : '', index: 0 });
    // Of an entry that is skipped, the end is reported nevertheless.
    return wanted !== undefined;
  };
  const close = () => {
    opened.pop();
  };
  visit(text, {
    onObjectBegin: (offset) => open(offset, false),
    onArrayBegin: (offset) => open(offset, true),
    onObjectEnd: close,
    onArrayEnd: close,
    onLiteralValue: (_value, offset) => {
      enter(offset);
    },
    onObjectProperty: (name, offset) => {
      const parent = opened.at(-1);
      if (!parent) return;
      parent.key = name;
      const wanted = parent.wanted?.children.get(name);
      if (wanted) wanted.key = offset;
    },
    onSeparator: (character) => {
      const parent = opened.at(-1);
      if (parent && character === ',') parent.index += 1;
    },
  });
}

/**
 * Looks up many pointers in one pass. `text` is JSON, of bounded depth. Of a repeated key the last
 * one is found, as in JSON.parse.
 */
export function offsetsOf(text: string, pointers: Iterable<string>) {
  const root = treeOf(pointers);
  scan(text, root);
  return (pointer: string, isKey: boolean): number => {
    let node: Wanted | undefined = root;
    for (const segment of segmentsOf(pointer)) node = node?.children.get(segment);
    return (isKey ? node?.key : node?.value) ?? 0;
  };
}
