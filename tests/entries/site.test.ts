// Does `entente site` ask for the right build, and say what is wrong before anything is built?
import { describe, expect, it } from 'vitest';
import type { SiteRequest } from '../../src/entries/cli/command';
import { run } from '../../src/entries/cli/run';
import { fixtureText, validText } from '../dataset/fixtures';

const files: Record<string, string> = {
  'a.json': validText,
  'same.json': validText,
  'b.json': validText.replace('strait-patrols-1999', 'other'),
  'taken.json': validText.replace('strait-patrols-1999', 'assets'),
  'broken.json': fixtureText('unknown-field'),
};

async function site(...words: string[]) {
  const output = { printed: '', failed: '', asked: [] as SiteRequest[] };
  const never = () => {
    throw new Error('not allowed');
  };
  const code = await run(['site', ...words], {
    readText: (path) => {
      const text = files[path];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    ...{ readBytes: never, writeText: never, writeBytes: never },
    buildSite: async (request) => {
      if (request.out.startsWith('/')) throw new Error('permission denied');
      output.asked.push(request);
      return { kept: ['embed/other/0123abcd'] };
    },
    print: (text) => {
      output.printed += text;
    },
    printError: (text) => {
      output.failed += text;
    },
  });
  return { code, ...output };
}

describe('site', () => {
  it('builds datasets in the order they are named, and says where each is', async () => {
    const given = ['b.json', 'a.json', '-o', 'dist', '--base-url', 'https://example.org/maps'];
    const { code, printed, asked } = await site(...given, '--publisher', 'The Gazette');
    expect(code).toBe(0);
    expect(asked).toEqual([
      {
        ...{ files: ['b.json', 'a.json'], out: 'dist', publisher: 'The Gazette' },
        baseUrl: 'https://example.org/maps/',
      },
    ]);
    expect(printed).toBe(
      'dist: ./ other\ndist: strait-patrols-1999/ strait-patrols-1999\n' +
        'dist: embed/other/0123abcd stays from the site before\n',
    );
  });

  it('says what is left out without an address', async () => {
    const { code, printed } = await site('a.json', '-o', 'dist');
    expect(code).toBe(0);
    expect(printed).toContain('no --base-url: full addresses are left out');
  });

  it.each([
    [['broken.json'], /^broken\.json:\d+:\d+: error unknown-field: [\s\S]*nothing was built\n$/],
    [['a.json', 'same.json'], /same\.json: error: a\.json has the id "strait-patrols-1999", too/],
    [['taken.json'], /taken\.json: error: the id "assets" is the name of a folder of every site/],
  ])('builds nothing of %s', async (given, expected) => {
    const { code, printed, asked } = await site(...given, '-o', 'dist');
    expect({ code, asked }).toEqual({ code: 1, asked: [] });
    expect(printed).toMatch(expected);
  });

  it.each([
    [['-o', 'dist'], 'which datasets?'],
    [['a.json'], 'where to? -o FOLDER'],
    [['missing.json', '-o', 'dist'], 'cannot read missing.json: no such file'],
    [['a.json', '-o', 'dist', '--base-url', 'ftp://example.org'], 'is not the address of a folder'],
    [['a.json', '-o', '/dist'], 'cannot build /dist: permission denied'],
  ])('is told how to be called after %s', async (given, expected) => {
    const { code, failed, asked } = await site(...given);
    expect({ code, asked }).toEqual({ code: 2, asked: [] });
    expect(failed).toContain(expected);
    expect(failed).toContain('usage: npm run entente -- site FILE...');
  });
});
