// @ts-check
// How does a page load the widths of the letters that it shows, and no others? Latin comes first.

/** @returns {import('vite').Plugin} */
export const firstLetters = () => ({
  name: 'entente-first-letters',
  enforce: 'pre',
  apply: 'build',
  async resolveId(id, importer) {
    return id === './letters' && importer ? this.resolve('./firstLetters', importer) : undefined;
  },
});
