import { defineConfig, mergeConfig } from 'vite';
import { siteConfig } from './scripts/site/config.mjs';
import { datasetsIn } from './scripts/site/datasets.mjs';
import { demo } from './scripts/site/demo.mjs';

const first = 'iraq-intelligence-sharing-2015';

export default defineConfig(
  mergeConfig(siteConfig({ files: datasetsIn('data', first) }), {
    plugins: [demo({ article: 'demo/article.html', dataset: `data/${first}.json` })],
  }),
);
