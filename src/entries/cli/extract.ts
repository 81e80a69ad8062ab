// Which dataset does an image carry? Its text, letter by letter.
import { type Command, type Effects, exitCodes, UsageError, writeFile } from './command';
import { openedImage } from './openedImage';
import { readWords } from './readWords';

async function extractFrom(path: string, out: string | undefined, effects: Effects) {
  const opened = await openedImage(path, effects);
  if (!opened) return exitCodes.problems;
  if (out === undefined) effects.print(opened.dataset);
  else writeFile(out, opened.dataset, effects);
  if (opened.view !== '') effects.printError(`view: ${opened.view}\n`);
  return exitCodes.fine;
}

export const extract: Command = {
  usage: 'extract IMAGE [-o FILE.json]',
  purpose: 'give back the dataset that an image carries',
  run(words, effects) {
    const { files, options } = readWords(words, ['out']);
    const [path, ...others] = files;
    if (path === undefined || others.length > 0) throw new UsageError('which one image?');
    return extractFrom(path, options.out, effects);
  },
};
