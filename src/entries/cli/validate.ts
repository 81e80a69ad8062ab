// Are these files datasets, and if not, what is wrong with them, and where?
import { parse, withoutMark } from '../../dataset/parse';
import { type Command, type Effects, exitCodes, readFile, UsageError } from './command';
import { countProblems, problemPrinter } from './printProblem';
import { readWords } from './readWords';

function validateFile(path: string, text: string, { print }: Effects): boolean {
  const { dataset, problems } = parse(text);
  const show = problemPrinter(path, withoutMark(text));
  for (const problem of problems) print(show(problem));
  print(`${path}: ${dataset ? 'valid, ' : ''}${countProblems(problems)}\n`);
  return dataset !== null;
}

export const validate: Command = {
  usage: 'validate FILE...',
  purpose: 'say whether files are datasets, and exactly what is wrong with them',
  run(words, effects) {
    const { files } = readWords(words, []);
    if (files.length === 0) throw new UsageError('which dataset?');
    const texts = files.map((path) => [path, readFile(path, effects)] as const);
    const results = texts.map(([path, text]) => validateFile(path, text, effects));
    return results.every(Boolean) ? exitCodes.fine : exitCodes.problems;
  },
};
