// How do datasets become a site to publish? Checked here, then built in one go or not at all.
import { parse, withoutMark } from '../../dataset/parse';
import { siteAddress, takenNames } from '../publication/site';
import { type Command, type Effects, exitCodes, readFile, UsageError } from './command';
import { countProblems, problemPrinter } from './printProblem';
import { readWords, type Words } from './readWords';

function addressAsked({ options: { 'base-url': asked } }: Words): string | null {
  if (asked === undefined) return null;
  const address = siteAddress(asked);
  if (address === null)
    throw new UsageError(
      `--base-url ${asked} is not the address of a folder, such as https://example.org/maps/`,
    );
  return address;
}

/** Ids in the order of the files; `null` after what is wrong is printed. */
function checkedIds(files: readonly string[], effects: Effects): string[] | null {
  const byId = new Map<string, string>();
  let isSound = true;
  const complain = (text: string) => {
    effects.print(text);
    isSound = false;
  };
  for (const file of files) {
    const text = readFile(file, effects);
    const { dataset, problems } = parse(text);
    const show = problemPrinter(file, withoutMark(text));
    for (const problem of problems) effects.print(show(problem));
    if (!dataset) {
      complain(`${file}: ${countProblems(problems)}\n`);
      continue;
    }
    const { id } = dataset;
    const other = byId.get(id);
    if (other !== undefined) complain(`${file}: error: ${other} has the id "${id}", too\n`);
    if (takenNames.includes(id))
      complain(`${file}: error: the id "${id}" is the name of a folder of every site\n`);
    byId.set(id, file);
  }
  if (!isSound) effects.print('nothing was built\n');
  return isSound ? [...byId.keys()] : null;
}

const withoutAddress =
  'no --base-url: full addresses are left out (canonical and social links, oEmbed, sitemap)\n';

const reasonOf = (failure: unknown) => (failure instanceof Error ? failure.message : 'unknown');

export const site: Command = {
  usage: 'site FILE... -o FOLDER [--base-url URL] [--publisher NAME]',
  purpose: 'build a site to publish; the first dataset is at its root',
  async run(words, effects) {
    const read = readWords(words, ['out', 'base-url', 'publisher']);
    const { files, options } = read;
    const { out, publisher = null } = options;
    if (files.length === 0) throw new UsageError('which datasets?');
    if (out === undefined) throw new UsageError('where to? -o FOLDER');
    const baseUrl = addressAsked(read);
    const ids = checkedIds(files, effects);
    if (!ids) return exitCodes.problems;
    const { kept } = await effects
      .buildSite({ files, out, baseUrl, publisher })
      .catch((failure: unknown) => {
        throw new UsageError(`cannot build ${out}: ${reasonOf(failure)}`);
      });
    effects.print(ids.map((id, index) => `${out}: ${index ? `${id}/` : './'} ${id}\n`).join(''));
    for (const path of kept) effects.print(`${out}: ${path} stays from the site before\n`);
    if (baseUrl === null) effects.print(withoutAddress);
    return exitCodes.fine;
  },
};
