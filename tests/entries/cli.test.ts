// What does the command line say, and with which code does it end?
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/dataset/parse';
import { run } from '../../src/entries/cli/run';
import { fixtureText, validText } from '../dataset/fixtures';

const article = `The ships will patrol the strait together from Monday, and the navy said so.
Dorn answers: not with Brenn, ever. After three years of war, the pact that Dorn leads
is all that is left. They will meet next week.`;

const files: Record<string, string> = {
  'valid.json': validText,
  'warned.json': fixtureText('damaged-text'),
  'broken.json': fixtureText('unknown-field'),
  'one-line.json': fixtureText('one-line'),
  'marked.json': fixtureText('byte-order-mark'),
  'article.txt': article,
  'another.txt': article.replace('not with', 'without').replace('Dorn leads', 'Brenn leads'),
  'two-sources.json': fixtureText('duplicate-source').replace(
    /"gazette",\n {6}"title": "A/,
    '"wire",\n      "title": "A',
  ),
};

function running(...words: string[]) {
  const output = { printed: '', failed: '', written: {} as Record<string, string> };
  const code = run(words, {
    readText: (path) => {
      const text = files[path];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    writeText: (path, text) => {
      if (path.startsWith('/')) throw new Error('not allowed');
      output.written[path] = text;
    },
    readBytes: () => {
      throw new Error('no such file');
    },
    writeBytes: () => {
      throw new Error('not allowed');
    },
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

describe('validate', () => {
  it('says that a dataset is valid', () => {
    expect(running('validate', 'valid.json')).toEqual({
      code: 0,
      printed: 'valid.json: valid, no problems\n',
      failed: '',
      written: {},
    });
  });

  it('shows each problem like a compiler, with line and caret', () => {
    const { code, printed } = running('validate', 'broken.json');
    expect(code).toBe(1);
    expect(printed).toContain(
      [
        'broken.json:82:81: error unknown-field: expected one of "exact", "prefix", "suffix", found "sufix"; did you mean "suffix"?',
        '  82 |           "locator": { "exact": "patrol the strait together", "prefix": "will", "sufix": "from" }',
        '     |                                                                                 ^',
        '',
      ].join('\n'),
    );
    expect(printed).toMatch(/\nbroken\.json: 7 errors\n$/);
  });

  it('lets warnings pass', () => {
    const { code, printed } = running('validate', 'warned.json');
    expect(code).toBe(0);
    expect(printed).toMatch(/warning damaged-text.*\nwarned\.json: valid, 2 warnings\n$/s);
  });

  it('shows only what is around the column of a long line', () => {
    const { printed } = running('validate', 'one-line.json');
    const [, source = '', caret = ''] = printed.split('\n');
    expect(source.length).toBeLessThan(120);
    expect(source.slice(caret.indexOf('^'))).toMatch(/^"anounced"/);
  });

  it('points truly into a text with a byte order mark', () => {
    const { printed } = running('validate', 'marked.json');
    const [, source = '', caret = ''] = printed.split('\n');
    expect(source.slice(caret.indexOf('^'))).toMatch(/^"anounced"/);
  });

  it('prints nothing that a terminal would obey', () => {
    files['evil.json'] = validText.replace('"Brenn"', '"\u001b[31m\u202eBrenn"');
    const { printed } = running('validate', 'evil.json');
    expect(printed).not.toContain('\u001b');
    expect(printed).not.toContain('\u202e');
  });

  it('takes several files and ends with the worst', () => {
    const { code, printed } = running('validate', 'valid.json', 'broken.json');
    expect(code).toBe(1);
    expect(printed).toMatch(/^valid\.json: valid/);
  });

  it.each([
    [['validate'], 'which dataset?'],
    [['validate', 'none.json'], 'cannot read none.json: no such file'],
    [['validate', 'valid.json', '--strict'], 'unknown option --strict'],
  ])('%j is wrong use', (words, message) => {
    const { code, printed, failed } = running(...words);
    expect(code).toBe(2);
    expect(printed).toBe('');
    expect(failed).toMatch(message);
    expect(failed).toContain('usage: npm run entente -- validate FILE...');
  });
});

describe('check', () => {
  it('looks up every citation', () => {
    const { code, printed } = running('check', 'valid.json', '--text', 'article.txt');
    expect([code, printed]).toEqual([0, 'valid.json: 6 looked up, no problems\n']);
  });

  it('names what is missing', () => {
    const { code, printed } = running('check', 'valid.json', '--text=another.txt');
    expect(code).toBe(1);
    expect(printed).toContain('valid.json:101:71: error locator-missing: ');
    expect(printed).toMatch(/valid\.json: 6 looked up, 2 errors\n$/);
  });

  it('looks nothing up for what is no dataset', () => {
    const { code, printed } = running('check', 'broken.json', '--text', 'article.txt');
    expect(code).toBe(1);
    expect(printed).toMatch(/broken\.json: 7 errors; nothing was looked up\n$/);
  });

  it('asks for the source where there are several', () => {
    expect(parse(files['two-sources.json'] ?? '').problems).toEqual([]);
    const words = ['check', 'two-sources.json', '--text', 'article.txt'];
    expect(running(...words).failed).toContain('--source is one of gazette, wire');
    expect(running(...words, '--source', 'gazette').code).toBe(0);
    expect(running(...words, '--source', 'wire').printed).toContain('0 looked up');
    expect(running(...words, '--source', 'third').code).toBe(2);
  });

  it.each([
    [['check', '--text', 'article.txt'], 'which one dataset?'],
    [['check', 'valid.json'], 'which text?'],
    [['check', 'valid.json', '--text'], '--text needs a value'],
    [['check', 'valid.json', '--text', 'none.txt'], 'cannot read none.txt'],
  ])('%j is wrong use', (words, message) => {
    const { code, failed } = running(...words);
    expect(code).toBe(2);
    expect(failed).toContain(message);
  });
});

describe('schema', () => {
  it('prints the schema', () => {
    const { code, printed } = running('schema');
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ $id: 'urn:entente:dataset:1' });
  });

  it('writes the schema to a file', () => {
    const { code, printed, written } = running('schema', '--out', 'schema.json');
    expect([code, printed]).toEqual([0, '']);
    expect(written['schema.json']).toBe(running('schema').printed);
  });

  it('says if it cannot', () => {
    const { code, failed } = running('schema', '--out', '/schema.json');
    expect(code).toBe(2);
    expect(failed).toContain('cannot write /schema.json: not allowed');
  });
});

describe('a command line', () => {
  it('without a command is answered with help', () => {
    expect(running()).toMatchObject({ code: 2, printed: '' });
    expect(running('--help')).toMatchObject({ code: 0, failed: '' });
    expect(running('help').printed).toContain('check FILE --text TEXTFILE');
  });

  it.each(['render', 'validate'])('tells how %s is used where that is asked', (name) => {
    const { code, printed, failed } = running(name, '--help');
    expect([code, failed]).toEqual([0, '']);
    expect(printed).toMatch(new RegExp(`^usage: npm run entente -- ${name} FILE`));
  });

  it.each(['valdate', 'constructor', '__proto__'])('with the unknown command %s', (name) => {
    const { code, failed } = running(name);
    expect(code).toBe(2);
    expect(failed).toContain(`unknown command ${name}`);
  });

  it('suggests the command that was meant', () => {
    expect(running('valdate').failed).toContain('did you mean validate?');
  });
});

describe('as a program', { timeout: 60_000 }, () => {
  const program = (...words: string[]) => {
    // What a strict content security policy forbids a page: to turn text into code.
    const node = ['--disallow-code-generation-from-strings', 'scripts/entente.mjs'];
    return spawnSync(process.execPath, [...node, ...words], { encoding: 'utf8' });
  };

  it('it reads, prints and ends well', () => {
    const path = 'tests/fixtures/datasets/valid.dataset.json';
    const { status, stdout } = program('validate', path);
    expect([status, stdout]).toEqual([0, `${path}: valid, no problems\n`]);
  });

  it('it tells of a file that it cannot read', () => {
    const { status, stderr } = program('validate', 'no such file');
    expect(stderr).toContain('cannot read no such file');
    expect(status).toBe(2);
  });
});
