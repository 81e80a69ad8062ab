// @ts-check
// What could no page do without? An empty page, and one that holds the same drawing ready made.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {Record<string, string>} Bundles markup by id */

const head = (/** @type {string} */ styles) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Floor</title><link rel="icon" href="data:,">${styles}</head><body>`;
const end = '<p id="date">0</p><i class="floor-end"></i>';

/** Only changes a line of text. @param {string} dist */
export function writeEmptyFloor(dist) {
  const script =
    '<script>showStep = (step) => { document.getElementById("date").textContent = step; };</script>';
  writeFileSync(join(dist, 'floor-empty.html'), `${head('')}${end}${script}</body></html>`);
  return 'floor-empty.html';
}

/**
 * Every bundle of every step stands in the markup; a step shows those that stand and hides the rest.
 * @param {string} dist @param {string} name @param {{ styles: string, map: string }} drawing
 * @param {Bundles[]} steps
 */
export function writeDrawnFloor(dist, name, { styles, map }, steps) {
  /** @type {Bundles} */
  const all = Object.assign({}, ...steps);
  const standing = steps.map((step) => Object.keys(step));
  const opened = map.replace(
    /(<g class="layer bundles"[^>]*>)/,
    (_, tag) => tag + Object.values(all).join(''),
  );
  const script = `<script>
    const standing = ${JSON.stringify(standing)};
    const elements = new Map([...document.querySelectorAll('[data-tie]')].map((e) => [e.getAttribute('data-tie'), e]));
    let shown = new Set(elements.keys());
    showStep = (step) => {
      document.getElementById('date').textContent = step;
      const next = new Set(standing[step % standing.length]);
      for (const id of shown) if (!next.has(id)) elements.get(id).style.display = 'none';
      for (const id of next) if (!shown.has(id)) elements.get(id).style.display = '';
      shown = next;
    };
    showStep(0);
  </script>`;
  const file = `floor-${name}.html`;
  writeFileSync(join(dist, file), `${head(styles)}${opened}${end}${script}</body></html>`);
  return file;
}
