// Do the pure folders stay pure, and the files small? (Who imports whom: .dependency-cruiser.cjs)
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const pureFolders = ['dataset', 'geo', 'model', 'view', 'scene', 'render'];
const otherFolders = ['ui', 'entries'];
/** The two files that turn a scene into something only a browser has. */
const allowedImpure = ['src/render/drawLayers.ts', 'src/render/rasterize.ts'];
const longestFile = 250;

const outsideWorld = new Set([
  ...['globalThis', 'document', 'window', 'self', 'navigator', 'location', 'history', 'process'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest'],
  ...['performance', 'crypto', 'setTimeout', 'setInterval', 'requestAnimationFrame'],
]);

function filesOf(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

/** How a global name is used, if that reaches the outside world, a clock or chance. */
function reach({ text, parent }: ts.Identifier): string | undefined {
  if (outsideWorld.has(text)) return text;
  if (text === 'Date' && ts.isNewExpression(parent) && !parent.arguments?.length)
    return 'new Date()';
  if (text === 'Date' && ts.isCallExpression(parent)) return 'Date()';
  if (!ts.isPropertyAccessExpression(parent)) return undefined;
  const used = `${text}.${parent.name.text}`;
  return ['Date.now', 'Math.random'].includes(used) ? used : undefined;
}

/**
 * What a module reaches beyond its arguments. TypeScript looks its names up in a program that
 * knows only this text: a variable that happens to be called `location` is not the browser's.
 */
function impurities(text: string): string[] {
  const file = ts.createSourceFile('module.tsx', text, ts.ScriptTarget.Latest, true);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name) => (name === file.fileName ? file : undefined),
  };
  const program = ts.createProgram([file.fileName], { noLib: true, noResolve: true }, host);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
      const symbol = ts.isShorthandPropertyAssignment(parent)
        ? checker.getShorthandAssignmentValueSymbol(parent)
        : checker.getSymbolAtLocation(node);
      const used = isMember ? undefined : reach(node);
      if (used && !symbol?.declarations?.length) found.push(used);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('purity', () => {
  it.each([
    ['document.title', 'document'],
    ['const f = () => fetch("x")', 'fetch'],
    ['typeof window === "undefined"', 'window'],
    ['globalThis.localStorage', 'globalThis'],
    ['const now = Date.now()', 'Date.now'],
    ['const now = new Date()', 'new Date()'],
    ['const chance = Math.random()', 'Math.random'],
    ['const world = { document }', 'document'],
  ])('is broken by %s', (text, expected) => {
    expect(impurities(text)).toEqual([expected]);
  });

  it.each([
    'const day = new Date(Date.UTC(2015, 8, 27))',
    'const turn = Math.max(1, 2)',
    'function place(location: string) { return location; }',
    'const source = { document: 1 }; source.document;',
    '// the document, fetch and Date.now() of a comment',
    'const text = "window"',
  ])('is kept by %s', (text) => {
    expect(impurities(text)).toEqual([]);
  });

  const pureFiles = pureFolders
    .flatMap((folder) => filesOf(`src/${folder}`, /\.tsx?$/))
    .filter((file) => !allowedImpure.includes(file));

  it.each(pureFiles)('%s reaches nothing outside its arguments', (file) => {
    expect(impurities(readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('the shape of the house', () => {
  it('has only the folders of the table, and each has files', () => {
    const folders = readdirSync('src').sort();
    expect(folders).toEqual([...pureFolders, ...otherFolders].sort());
    for (const folder of folders) expect(filesOf(`src/${folder}`, /\.tsx?$/)).not.toEqual([]);
  });

  it(`has no file of more than ${longestFile} lines, and none for leftovers`, () => {
    const files = [...filesOf('src', /\.(tsx?|css)$/), ...filesOf('scripts', /\.mjs$/)];
    const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
    expect(files.filter((file) => lines(file) > longestFile)).toEqual([]);
    expect(files.filter((file) => /\b(utils?|helpers?|common|core)\b/i.test(file))).toEqual([]);
  });
});
