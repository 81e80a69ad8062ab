// @ts-check
// How is a whole site put into a folder, so that a good one is never replaced by half of another?
import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { siteConfig } from './config.mjs';
import { root } from './modules.mjs';

/**
 * @typedef {import('./plugin.mjs').SiteOptions & { out: string }} SiteRequest Paths from where the
 *   command was called; `baseUrl` ends with a slash.
 */

/** By it a folder is known as a site of ours; see src/entries/publication/publish.ts. */
const manifest = 'site.json';

/** @param {string} path */
const exists = (path) =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Whatever is in the folder will be gone, so it is empty or a site of ours.
 * @param {string} folder
 */
async function checkReplaceable(folder) {
  if (!(await exists(folder))) return;
  const names = await readdir(folder);
  if (names.length > 0 && !names.includes(manifest))
    throw new Error(`${folder} holds something else than a site (it has no ${manifest})`);
}

/**
 * Articles that embed an earlier version still ask for it.
 * @param {string} from @param {string} to @returns {Promise<string[]>} what was kept
 */
async function keepPinned(from, to) {
  const embeds = join(from, 'embed');
  if (!(await exists(embeds))) return [];
  const kept = [];
  for (const entry of await readdir(embeds, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(from.length + 1);
    const isVersion = entry.isDirectory() && /^embed[\\/][^\\/]+[\\/][0-9a-f]{8}$/.test(path);
    const isLoader = entry.isFile() && /^embed[\\/]v1\.[\w-]+\.js$/.test(path);
    if (!(isVersion || isLoader) || (await exists(join(to, path)))) continue;
    await cp(join(from, path), join(to, path), { recursive: true });
    kept.push(path.replaceAll('\\', '/'));
  }
  return kept;
}

/** Two moves, so that for a moment there is none rather than a mixture. @param {string} built @param {string} target */
async function moveInto(built, target) {
  const former = `${built}-former`;
  const hadOne = await exists(target);
  if (hadOne) await rename(target, former);
  try {
    await rename(built, target);
  } catch (failure) {
    if (hadOne) await rename(former, target);
    throw failure;
  }
  await rm(former, { recursive: true, force: true });
}

/**
 * Builds beside the folder and moves the site into its place.
 * @param {SiteRequest} request @returns {Promise<{ kept: string[] }>} earlier embeds that stay
 */
export async function buildSite({ out, ...options }) {
  const target = resolve(out);
  await checkReplaceable(target);
  await mkdir(dirname(target), { recursive: true });
  const built = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const config = siteConfig({ ...options, files: options.files.map((file) => resolve(file)) });
    await build({
      ...{ ...config, root, configFile: false, logLevel: 'error' },
      build: { ...config.build, outDir: built, emptyOutDir: true },
    });
    const kept = await keepPinned(target, built);
    // A folder for nobody else's eyes until now.
    await chmod(built, 0o755);
    await moveInto(built, target);
    return { kept };
  } catch (failure) {
    await rm(built, { recursive: true, force: true });
    throw failure;
  }
}
