import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { site } from './scripts/site/plugin.mjs';
import { smallMapLibrary } from './scripts/site/smallMapLibrary.mjs';

export default defineConfig({
  // Relative, so that the built page works from any folder of any site.
  base: './',
  plugins: [
    react(),
    smallMapLibrary(),
    site({ folder: 'data', first: 'iraq-intelligence-sharing-2015' }),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The page's first script in one piece, with all it imports: in several it would be larger.
        // So is the live map's; what saves images shares much with it, and fetches the rest later.
        advancedChunks: {
          groups: [
            { name: 'index', test: /\/src\/entries\/site\.tsx$/ },
            { name: 'live', test: /\/src\/ui\/map\/live\.ts$/ },
          ],
        },
      },
    },
  },
});
