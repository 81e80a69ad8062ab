// Does a site replace the one before as a whole, or not at all?
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validText } from '../dataset/fixtures';

const id = 'strait-patrols-1999';
let folder = '';
const at = (path: string) => join(folder, path);
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
/** In a process of its own: a build takes React's production code, other tests the other. */
function buildTo(out: string, ...files: string[]): { kept: string[] } {
  const request = {
    files: files.map(at),
    out: at(out),
    // What a site holds is asked here, not how small it is.
    ...{ hasImages: false, isMinifiedTwice: false },
    baseUrl: 'https://example.org/',
  };
  const code = `import { buildSite } from './scripts/site/build.mjs';
    console.log(JSON.stringify(await buildSite(${JSON.stringify(request)})));`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-site-'));
  write('valid.json', validText);
  write('other.json', validText.replace(id, 'other'));
  write('broken.json', '{');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A build takes its time on a busy machine. */
const timeout = 180_000;

describe('a site', { timeout }, () => {
  it('replaces a site as a whole, and keeps the embeds that articles are pinned to', () => {
    write('dist/site.json', '{}');
    write('dist/stale.html', 'gone');
    write('dist/embed/other/0123abcd/index.html', 'pinned');
    write('dist/embed/other/index.html', 'live');
    write('dist/embed/v1.Ab-9.js', 'loader');
    const { kept } = buildTo('dist', 'valid.json', 'other.json');
    expect(kept.sort()).toEqual(['embed/other/0123abcd', 'embed/v1.Ab-9.js']);
    expect(readFileSync(at('dist/embed/other/0123abcd/index.html'), 'utf8')).toBe('pinned');
    expect(existsSync(at('dist/stale.html'))).toBe(false);
    const expected = ['index.html', 'other/index.html', 'datasets/index.html', `oembed/${id}.json`];
    for (const file of expected) expect(existsSync(at(`dist/${file}`)), file).toBe(true);
    const page = readFileSync(at('dist/other/index.html'), 'utf8');
    expect(
      page.match(/(?:src|href)="(?:\/|\.\/)/g),
      'addresses that break below a path',
    ).toBeNull();
    expect(page).toContain('<link rel="canonical" href="https://example.org/other/" />');
    expect(statSync(at('dist')).mode & 0o777).toBe(0o755);
  });

  it('leaves what is there when it cannot build, and no rubbish beside it', () => {
    write('good/site.json', 'good');
    write('home/letter.txt', 'mine');
    expect(() => buildTo('good', 'broken.json')).toThrow('broken.json:1:2: error');
    expect(() => buildTo('home', 'valid.json')).toThrow('holds something else than a site');
    expect(readFileSync(at('good/site.json'), 'utf8')).toBe('good');
    expect(readdirSync(at('home'))).toEqual(['letter.txt']);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
