// Which embeds does this site publish? It says so in a file; without that there is no code to offer.
import type { PinnedLoader } from '../../render/snippet/options';

export interface Embeds {
  /** The site's root. */
  site: string;
  /** Of this dataset, as a pinned embed names it. */
  version: string;
  loader: PinnedLoader;
}

/** `embed/manifest.json`, as far as it is read here. */
interface Manifest {
  loader?: Partial<PinnedLoader>;
  datasets?: Record<string, { version?: string } | undefined>;
}

/** A dataset's page is the root itself or a folder of its own below it: its address does not tell. */
export function rootsOf(page: string, id: string): string[] {
  const folder = new URL('./', page);
  const isNamed = folder.pathname.endsWith(`/${id}/`);
  return [...(isNamed ? [new URL('../', folder)] : []), folder].map(({ href }) => href);
}

async function embedsAt(site: string, id: string): Promise<Embeds | null> {
  try {
    const answer = await fetch(new URL('embed/manifest.json', site));
    const { loader, datasets }: Manifest = await answer.json();
    const version = datasets?.[id]?.version;
    if (!version || !loader?.file || !loader.integrity) return null;
    return { site, version, loader: { file: loader.file, integrity: loader.integrity } };
  } catch {
    // Offline, missing, or a server that answers everything with a page.
    return null;
  }
}

/** @param page the address of the dataset's page */
export async function findEmbeds(page: string, id: string): Promise<Embeds | null> {
  for (const site of rootsOf(page, id)) {
    const embeds = await embedsAt(site, id);
    if (embeds) return embeds;
  }
  return null;
}
