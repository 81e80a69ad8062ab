import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, so that the built page works from any folder of any site.
  base: './',
  plugins: [react()],
  build: { target: 'es2022' },
});
