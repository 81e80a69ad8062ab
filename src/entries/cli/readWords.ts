// Which of a command's words are files, and which are options with a value?
import { UsageError } from './command';

export interface Words {
  files: string[];
  options: Partial<Record<string, string>>;
}

/** Options are written `--name value` or `--name=value`; after `--` every word is a file. */
export function readWords(words: readonly string[], allowed: readonly string[]): Words {
  const files: string[] = [];
  const options: Words['options'] = {};
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--') return { files: [...files, ...words.slice(index + 1)], options };
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    const [name = '', inline] = word.slice(2).split(/=(.*)/s);
    if (!allowed.includes(name)) throw new UsageError(`unknown option --${name}`);
    if (inline === undefined) index += 1;
    const value = inline ?? words[index];
    if (value === undefined || value === '') throw new UsageError(`--${name} needs a value`);
    options[name] = value;
  }
  return { files, options };
}
