// Is the dataset in an image whole, and is it a dataset?
import { parse, withoutMark } from '../../dataset/parse';
import { type Command, type Effects, exitCodes, UsageError } from './command';
import { openedImage } from './openedImage';
import { countProblems, problemPrinter } from './printProblem';
import { readWords } from './readWords';

async function verifyImage(path: string, effects: Effects) {
  const opened = await openedImage(path, effects);
  if (!opened) return exitCodes.problems;
  const { dataset, problems } = parse(opened.dataset);
  const show = problemPrinter(`${path}#dataset`, withoutMark(opened.dataset));
  for (const problem of problems) effects.print(show(problem));
  const view = opened.view === '' ? '' : `, view ${opened.view}`;
  effects.print(`${path}: sha256 ${opened.sha256}${view}\n`);
  effects.print(`${path}: ${dataset ? 'valid, ' : ''}${countProblems(problems)}\n`);
  return dataset ? exitCodes.fine : exitCodes.problems;
}

export const verify: Command = {
  usage: 'verify IMAGE',
  purpose: 'check that the dataset in an image is what was saved',
  run(words, effects) {
    const { files } = readWords(words, []);
    const [path, ...others] = files;
    if (path === undefined || others.length > 0) throw new UsageError('which one image?');
    return verifyImage(path, effects);
  },
};
