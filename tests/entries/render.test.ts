// Does the command line draw what it is asked, say what is wrong, and open again what it drew?
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/entries/cli/run';
import { lintSvg } from '../../src/render/file/lintSvg';
import { openImage } from '../../src/render/file/openImage';
import { readChunks } from '../../src/render/file/pngChunks';
import { validText } from '../dataset/fixtures';

async function running(words: readonly string[], given: Record<string, Uint8Array> = {}) {
  const output = { printed: '', failed: '', written: { ...given } };
  const bytesOf = (path: string): Uint8Array => {
    const known = output.written[path];
    if (known) return known;
    if (path === 'valid.json') return new TextEncoder().encode(validText);
    if (path === 'broken.json') return new TextEncoder().encode('{');
    if (!existsSync(path)) throw new Error('no such file');
    return readFileSync(path);
  };
  const write = (path: string, bytes: Uint8Array) => {
    if (path.startsWith('/')) throw new Error('not allowed');
    output.written[path] = bytes;
  };
  const code = await run(words, {
    readText: (path) => new TextDecoder().decode(bytesOf(path)),
    readBytes: bytesOf,
    writeText: (path, text) => write(path, new TextEncoder().encode(text)),
    writeBytes: write,
    buildSite: async () => {
      throw new Error('not allowed');
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

const render = (...words: string[]) => running(['render', 'valid.json', ...words]);

describe('render', { timeout: 60_000 }, () => {
  it('draws a PNG of the size, scale and density asked for, the same every time', async () => {
    const words = ['-o', 'a.png', '--preset', 'social', '--scale', '1.5'];
    const [one, other] = [await render(...words), await render(...words)];
    expect(one).toMatchObject({ code: 0, failed: '' });
    expect(one.printed).toMatch(/^a\.png: 1800 × 945 px, \d+ kB, with the dataset\n/);
    expect(other.written['a.png']).toEqual(one.written['a.png']);
    const chunks = readChunks(one.written['a.png'] ?? new Uint8Array(0)).value ?? [];
    const density = chunks.find(({ type }) => type === 'pHYs')?.data ?? new Uint8Array(9);
    expect(new DataView(Uint8Array.from(density).buffer).getUint32(0)).toBe(
      Math.round((96 * 1.5) / 0.0254),
    );
  });

  it('draws an SVG with what is asked for', async () => {
    const { code, written } = await render(
      ...['-o', 'a.svg', '--size', '1000x700', '--no-strip', '--theme=dark', '--alt', 'Two navies'],
      ...['--base-url', 'https://example.org/m/'],
    );
    const text = new TextDecoder().decode(written['a.svg']);
    expect(code).toBe(0);
    expect(text).toContain('width="1000" height="700"');
    expect(text).toContain('<desc>Two navies</desc>');
    expect(text).toContain('https://example.org/m/');
    expect(lintSvg(text)).toEqual([]);
  });

  it('carries the colours that were asked for, and none that were not', async () => {
    const viewOf = async (...words: string[]) => {
      const { written } = await render('-o', 'a.svg', '--size', '400x500', ...words);
      return openImage(written['a.svg'] ?? new Uint8Array(0)).opened?.view;
    };
    expect(await viewOf()).toBe('');
    expect(await viewOf('--theme', 'light')).toBe('');
    expect(await viewOf('--theme', 'dark')).toBe('theme=dark');
    expect(await viewOf('--view', 'theme=dark', '--theme', 'light')).toBe('theme=light');
    expect(await viewOf('--view', 'theme=dark', '--theme', 'transparent')).toBe('theme=dark');
  });

  it('says aloud that a size is not possible', async () => {
    const { code, printed } = await render('-o', 'a.svg', '--size', '200x320');
    expect(code).toBe(0);
    expect(printed).toContain(
      'a.svg: size 200x320 is not possible here; the image is drawn at 320x480\n',
    );
    expect((await render('-o', 'a.svg', '--size', '1000x400')).printed).not.toContain('possible');
  });

  it('says aloud that a scale is not possible', async () => {
    const { code, printed, written } = await render(
      '-o',
      'a.png',
      '--size',
      '320x320',
      '--scale',
      '9',
    );
    expect(code).toBe(0);
    expect(printed).toContain('a.png: scale 9 is not possible here; the image is drawn at 4\n');
    expect(written['a.png']).toBeDefined();
  });

  it.each([
    [['-o', 'a.png', '--preset', 'artcle'], 'unknown preset artcle; did you mean article?'],
    [['-o', 'a.png', '--preset', 'story', '--size', '9x9'], 'exclude each other'],
    [['-o', 'a.png', '--size', 'wide'], '--size wide is not'],
    [['-o', 'a.png', '--view', 'at=1066&colour=red'], 'no such view: at=1066, colour=red'],
    [['-o', 'a.png', '--theme', 'sepia'], 'unknown theme sepia'],
    [['-o', 'a.png', '--scale', 'big'], '--scale big is not a number'],
    [['-o', 'a.png', '--base-url', 'javascript:1'], 'does not start with http'],
    [['-o', 'a.bmp'], 'a.bmp should end with one of svg, png'],
    [['-o', '/a.svg'], 'cannot write /a.svg: not allowed'],
    [['--preset', 'story'], 'where to?'],
    [['-o', 'a.png', '--tilt'], 'unknown option --tilt'],
  ])('%j is wrong use', async (words, said) => {
    const { code, failed, written } = await render(...words);
    expect(code).toBe(2);
    expect(failed).toContain(said);
    expect(written).toEqual({});
  });

  it('shows what is wrong with a dataset', async () => {
    const { code, printed } = await running(['render', 'broken.json', '-o', 'a.png']);
    expect(code).toBe(1);
    expect(printed).toMatch(/broken\.json:1:\d+: error/);
    expect(printed).toContain('nothing was drawn');
  });
});

describe('extract and verify', { timeout: 60_000 }, () => {
  it.each(['a.png', 'a.svg'])('give back what %s was drawn from', async (file) => {
    const { written } = await render('-o', file, '--view', 'map=equalEarth', '--scale', '1');
    const extracted = await running(['extract', file], written);
    expect(extracted).toMatchObject({ code: 0, printed: validText });
    expect(extracted.failed).toBe('view: map=equalEarth\n');
    const saved = await running(['extract', file, '-o', 'b.json'], written);
    expect(new TextDecoder().decode(saved.written['b.json'])).toBe(validText);
    const verified = await running(['verify', file], written);
    expect(verified.code).toBe(0);
    expect(verified.printed).toMatch(/sha256 [0-9a-f]{64}, view map=equalEarth\n/);
    expect(verified.printed).toContain('valid, no problems');
  });

  it('say that a picture has no data, or is damaged', async () => {
    const { written } = await render('-o', 'a.png', '--no-data', '--scale', '1');
    const none = await running(['extract', 'a.png'], written);
    expect(none).toMatchObject({ code: 1, printed: '' });
    expect(none.failed).toContain('error no-data');
    const broken = (written['a.png'] ?? new Uint8Array(0)).map((byte, at) =>
      at === 50 ? byte ^ 1 : byte,
    );
    const damaged = await running(['verify', 'b.png'], { 'b.png': broken });
    expect(damaged).toMatchObject({ code: 1 });
    expect(damaged.failed).toContain('error image-damaged');
  });

  it('say which file cannot be read', async () => {
    const { code, failed } = await running(['verify', 'none.png']);
    expect(code).toBe(2);
    expect(failed).toContain('cannot read none.png');
  });
});
