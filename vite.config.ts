import { defineConfig } from 'vite';
import { siteConfig } from './scripts/site/config.mjs';
import { datasetsIn } from './scripts/site/datasets.mjs';

export default defineConfig(
  siteConfig({ files: datasetsIn('data', 'iraq-intelligence-sharing-2015') }),
);
