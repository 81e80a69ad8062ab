// @ts-check
// How is a site built? The same way for the datasets of the project and for anybody's.
import react from '@vitejs/plugin-react';
import { embeds } from './embed.mjs';
import { embedHeaders } from './embedHeaders.mjs';
import { firstLetters } from './firstLetters.mjs';
import { partStyles } from './partStyles.mjs';
import { site } from './plugin.mjs';
import { reactAsModules } from './reactAsModules.mjs';
import { smallMapLibrary } from './smallMapLibrary.mjs';
import { smallScripts } from './smallScripts.mjs';

/**
 * @param {import('./plugin.mjs').SiteOptions} options
 * @returns {import('vite').UserConfig}
 */
export const siteConfig = (options) => ({
  // Relative, so that the built page works from any folder of any site.
  base: './',
  plugins: [
    react(),
    reactAsModules(),
    partStyles(),
    smallMapLibrary(),
    firstLetters(),
    site(options),
    embeds(options),
    embedHeaders(),
    ...(options.isMinifiedTwice === false ? [] : [smallScripts()]),
  ],
  build: {
    target: 'es2022',
    // What is wanted early is named in the template; the rest comes with its first use.
    modulePreload: false,
    rolldownOptions: {
      checks: {
        // Prerendering and drawing take their time; nothing is to be done about it.
        pluginTimings: false,
        // React asks its scheduler for what only other builds of it have. Types tell of our own.
        importIsUndefined: false,
      },
      // No module that we take does anything when it is merely read from.
      treeshake: { propertyReadSideEffects: false },
      output: {
        // The page's first script in one piece, with all it imports: in several it would be larger.
        // So is the live map's; what saves images shares much with it, and fetches the rest later.
        codeSplitting: {
          groups: [
            { name: 'index', test: /\/src\/entries\/site\.tsx$/ },
            { name: 'live', test: /\/src\/ui\/map\/live\.ts$/ },
          ],
        },
      },
    },
  },
});
