// @ts-check
// Builds the library into lib/: modules, declarations, and the letters as a style sheet of their own.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { scopeStyles } from './library/scopeStyles.mjs';
import { moduleOf, root } from './site/modules.mjs';
import { withoutMotion } from './site/withoutMotion.mjs';

const out = join(root, 'lib');
const styleFolder = join(root, 'src/ui/styles');
const { dependencies, peerDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** A style sheet with what it imports. @param {string} file @returns {string} */
function whole(file) {
  return readFileSync(file, 'utf8').replace(/@import "(.+)";/g, (_, path) =>
    whole(join(dirname(file), path)),
  );
}

/** @returns {Promise<string>} */
async function componentStyles() {
  /** @type {{ tokensCss: () => string }} */
  const { tokensCss } = await moduleOf('/src/ui/styles/tokens.ts');
  return scopeStyles(`${tokensCss()}\n${whole(join(root, 'src/ui/component/index.css'))}`);
}

/**
 * The component brings its styles as one text, and its outlines as a module.
 * @type {import('vite').Plugin}
 */
const asLibrary = {
  name: 'entente-library',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (id.endsWith('.css')) return '\0no-styles';
    if (id === './fetchWorld' && importer) return this.resolve('./importWorld', importer);
    return undefined;
  },
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

/** The package that an import names; none for a file of ours. @param {string} id */
const packageOf = (id) => /^(?!src\/|[A-Z]:)(@[^/]+\/[^/]+|[^./\0][^/]*)/.exec(id)?.[1];

/** Whoever installs the library gets what it imports, and nothing else. @param {Set<string>} used */
function checkDependencies(used) {
  const declared = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
  const missing = [...used].filter((name) => !declared.includes(name));
  const needless = declared.filter((name) => !used.has(name) && !name.startsWith('@types/'));
  if (missing.length + needless.length > 0)
    throw new Error(`package.json: not a dependency: ${missing}; needless: ${needless}`);
}

async function buildModules() {
  const built = await build({
    ...{ root, configFile: false, logLevel: 'warn', publicDir: false },
    plugins: [asLibrary, withoutMotion],
    define: { __ENTENTE_STYLES__: JSON.stringify(await componentStyles()) },
    build: {
      ...{ outDir: out, emptyOutDir: true, target: 'es2022', minify: false },
      lib: {
        entry: {
          index: 'src/entries/library.ts',
          react: 'src/entries/react.tsx',
          world: 'src/entries/world.ts',
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: (id) => packageOf(id) !== undefined,
        output: {
          chunkFileNames: 'chunks/[name]-[hash].js',
          // Frameworks that render on a server ask which modules a browser needs.
          banner: ({ name }) => (name === 'react' ? "'use client';" : ''),
        },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const imports = outputs.flatMap((one) =>
    one.type === 'chunk' ? [...one.imports, ...one.dynamicImports] : [],
  );
  checkDependencies(
    new Set(imports.filter((id) => !id.startsWith('chunks/')).flatMap((id) => packageOf(id) ?? [])),
  );
}

const relativeImport = /(from |import\()(['"])(\.{1,2}\/[^'"]+)\2/g;

/**
 * Keeps what the entries say of themselves. Relative imports get the ending that Node asks for;
 * bundlers know it too.
 * @param {string} from @param {string} to
 */
function copyDeclarations(from, to) {
  const waiting = ['library', 'react', 'world'].map((name) => `entries/${name}`);
  const seen = new Set(waiting);
  for (let module = waiting.pop(); module; module = waiting.pop()) {
    const text = readFileSync(join(from, `${module}.d.ts`), 'utf8');
    for (const [, , , path = ''] of text.matchAll(relativeImport)) {
      const found = posix.join(posix.dirname(module), path);
      if (!seen.has(found)) waiting.push(found);
      seen.add(found);
    }
    const target = join(to, `${module}.d.ts`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text.replaceAll(relativeImport, '$1$2$3.js$2'));
  }
}

function buildDeclarations() {
  const all = join(out, 'declarations');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(
    process.execPath,
    [compiler, '-p', 'tsconfig.lib.json', '--outDir', all],
    { encoding: 'utf8', cwd: root },
  );
  if (status !== 0) throw new Error(stdout);
  copyDeclarations(all, join(out, 'types'));
  rmSync(all, { recursive: true });
}

/** Beside the style sheet that names them. */
function copyFonts() {
  const folder = join(out, 'fonts');
  mkdirSync(folder, { recursive: true });
  const sheets = ['fonts-fallback.css', 'fonts-latin.css', 'fonts-other.css'];
  const css = sheets.map((name) => whole(join(styleFolder, name))).join('\n');
  const local = css.replaceAll(/url\("(@fontsource\/[^"]+\/([^"/]+))"\)/g, (_, path, name) => {
    cpSync(join(root, 'node_modules', path), join(folder, name));
    return `url("./fonts/${name}")`;
  });
  writeFileSync(join(out, 'fonts.css'), local);
}

rmSync(out, { recursive: true, force: true });
await buildModules();
buildDeclarations();
copyFonts();
