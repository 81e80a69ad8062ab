// @ts-check
// Where is no painter of scrubs? In embeds, whose policy allows no threads, and in other people's bundles.

/** @type {import('vite').Plugin} */
export const withoutMotion = {
  name: 'entente-without-motion',
  enforce: 'pre',
  resolveId(id, importer) {
    return id === '../motion/Motion' && importer
      ? this.resolve('../motion/NoMotion', importer)
      : undefined;
  },
};
