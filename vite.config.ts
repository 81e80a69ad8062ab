import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { site } from './scripts/site/plugin.mjs';

export default defineConfig({
  // Relative, so that the built page works from any folder of any site.
  base: './',
  plugins: [react(), site({ folder: 'data', first: 'iraq-intelligence-sharing-2015' })],
  build: { target: 'es2022' },
});
