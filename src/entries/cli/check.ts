// Do the citations of a dataset point into the text of their source?
import { checkLocators } from '../../dataset/checkLocators';
import { parse, withoutMark } from '../../dataset/parse';
import type { Dataset } from '../../dataset/types';
import { type Command, exitCodes, readFile, UsageError } from './command';
import { countProblems, problemPrinter } from './printProblem';
import { readWords } from './readWords';

function sourceOf({ sources }: Dataset, wanted: string | undefined): string {
  const ids = sources.map(({ id }) => id);
  const [only, ...others] = ids;
  if (wanted === undefined && only !== undefined && others.length === 0) return only;
  if (wanted !== undefined && ids.includes(wanted)) return wanted;
  throw new UsageError(`which source is the text of? --source is one of ${ids.join(', ')}`);
}

export const check: Command = {
  usage: 'check FILE --text TEXTFILE [--source ID]',
  purpose: 'look up every citation of a source in its text',
  run(words, effects) {
    const { files, options } = readWords(words, ['text', 'source']);
    const [path, ...others] = files;
    if (path === undefined || others.length > 0) throw new UsageError('which one dataset?');
    if (options.text === undefined) throw new UsageError('which text? --text TEXTFILE');
    const json = withoutMark(readFile(path, effects));
    const text = readFile(options.text, effects);
    const { dataset, problems } = parse(json);
    const show = problemPrinter(path, json);
    if (!dataset) {
      for (const problem of problems) effects.print(show(problem));
      effects.print(`${path}: ${countProblems(problems)}; nothing was looked up\n`);
      return exitCodes.problems;
    }
    const checked = checkLocators(dataset, json, sourceOf(dataset, options.source), text);
    for (const problem of checked.problems) effects.print(show(problem));
    effects.print(`${path}: ${checked.count} looked up, ${countProblems(checked.problems)}\n`);
    return checked.problems.length === 0 ? exitCodes.fine : exitCodes.problems;
  },
};
