// Which of a command's words are files, and which are options with a value?
import { UsageError } from './command';

export interface Words {
  files: string[];
  options: Partial<Record<string, string>>;
  /** Options without a value that were given. */
  flags: Set<string>;
}

/**
 * Options are written `--name value` or `--name=value`, flags `--name`, `-o` is `--out`; after `--`
 * every word is a file.
 */
export function readWords(
  given: readonly string[],
  allowed: readonly string[],
  known: readonly string[] = [],
): Words {
  const words = given.map((word) => (word === '-o' && allowed.includes('out') ? '--out' : word));
  const files: string[] = [];
  const options: Words['options'] = {};
  const flags = new Set<string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--') return { files: [...files, ...words.slice(index + 1)], options, flags };
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    const [name = '', inline] = word.slice(2).split(/=(.*)/s);
    if (known.includes(name) && inline === undefined) {
      flags.add(name);
      continue;
    }
    if (!allowed.includes(name)) throw new UsageError(`unknown option --${name}`);
    if (inline === undefined) index += 1;
    const value = inline ?? words[index];
    if (value === undefined || value === '') throw new UsageError(`--${name} needs a value`);
    options[name] = value;
  }
  return { files, options, flags };
}
