// @ts-check
// How do all results of a run read? As tables, each with what it is compared with.
import { median } from './statistics.mjs';
import { inBrackets, short, tableOf, times } from './table.mjs';

const kB = (/** @type {number} */ bytes) => short(bytes / 1000);
const percent = (/** @type {number} */ share) => `${Math.round(share * 100)} %`;

function sizes(/** @type {any} */ { pages, assets, beforeInteraction }) {
  const sum = (/** @type {any[]} */ list) => kB(list.reduce((all, { bytes }) => all + bytes, 0));
  const early = assets.filter((/** @type {any} */ { file }) => beforeInteraction.includes(file));
  const of = (/** @type {string} */ kind) =>
    assets.filter((/** @type {any} */ asset) => asset.kind === kind);
  const rows = [
    ...pages.map((/** @type {any} */ { id, bytes }) => [`first HTML, ${id}`, kB(bytes)]),
    ['scripts fetched before any interaction', sum(early)],
    ...of('script').map((/** @type {any} */ { file, bytes }) => [
      `  ${file.replace(/-[^-]{8}\.js$/, '')}${beforeInteraction.includes(file) ? '' : ' (later)'}`,
      kB(bytes),
    ]),
    ['styles', sum(of('style'))],
    ['fonts, all subsets and weights', sum(of('font'))],
  ];
  return tableOf('Sizes, compressed', ['', 'kB'], rows);
}

function scenes(/** @type {any[]} */ list) {
  const model = list.map(({ id, model: m }) => [
    id,
    `${m.actors}/${m.ties}/${m.steps}`,
    short(m.floor),
    ...[m.networkOf, m.timelineOf, m.snapshotAt].map(
      (ms) => `${short(ms)} = ${times(ms, m.floor)}`,
    ),
  ]);
  const scene = list.flatMap(({ id, model: m, scenes: all }) =>
    Object.entries(all).map(([name, s]) => [
      `${id}, ${name}`,
      short(s.bundles),
      ...[s.layoutWide, s.layoutNarrow].map((ms) => `${short(ms)} = ${times(ms, m.floor)}`),
      inBrackets(s.sceneAt),
      times(s.sceneAt.median, m.floor),
      `${percent(s.reuse.median)} (${percent(s.reuse.lowest)})`,
    ]),
  );
  return (
    tableOf(
      'Model in Node, ms and times the floor (JSON.parse of the prepared dataset)',
      ['dataset', 'actors/ties/steps', 'floor', 'networkOf', 'timelineOf', 'snapshotAt'],
      model,
    ) +
    '\n' +
    tableOf(
      'Scene in Node, ms and times the same floor; reuse is the share of bundle items a step keeps',
      [
        'dataset',
        'bundles',
        'layout, wide',
        'layout, narrow',
        'step: median (p95)',
        'to floor',
        'reuse: median (lowest)',
      ],
      scene,
    )
  );
}

function pages(/** @type {any[]} */ list) {
  const load = list.flatMap(({ id, load: all }) =>
    Object.entries(all).map(([name, m]) => [
      `${id}: ${name}`,
      `${short(m.painted)} = ${times(m.painted, all.empty.painted)}`,
      m.hydrated ? `${short(m.hydrated)} = ${times(m.hydrated, all.empty.painted)}` : '-',
      m.live ? `${short(m.live)} = ${times(m.live, all.empty.painted)}` : '-',
    ]),
  );
  const step = list.flatMap(({ id, step: all }) =>
    Object.entries(all).map(([name, { main, script }]) => [
      `${id}: ${name}`,
      inBrackets(main),
      times(main.median, all.empty.main.median),
      times(main.median, all.drawn.main.median),
      inBrackets(script),
      String(main.count),
    ]),
  );
  const mutations = list.map(({ id, stepCount, mutations: all }) => {
    const of = (/** @type {string} */ key) =>
      short(median(all.map((/** @type {any} */ counted) => counted[key])));
    const onLand = all.reduce(
      (/** @type {number} */ sum, /** @type {any} */ counted) => sum + counted.onLand,
      0,
    );
    return [
      id,
      String(stepCount),
      ...['added', 'removed', 'written', 'changed', 'onMap'].map(of),
      onLand === 0 ? 'untouched' : `TOUCHED ${onLand} times`,
    ];
  });
  return [
    tableOf(
      'Load in Chromium, ms since navigation and times the empty page; floors: an empty page, the same drawing ready made',
      ['page', 'map on the screen', 'answers', 'live map on the screen'],
      load,
    ),
    tableOf(
      'One step of time, main-thread ms',
      ['page', 'main: median (p95)', 'to empty', 'to drawn', 'script', 'steps'],
      step,
    ),
    tableOf(
      'What a step touches in the document, median',
      ['page', 'of steps', 'added', 'removed', 'written', 'changed', 'on the map', 'basemap'],
      mutations,
    ),
  ].join('\n');
}

const shifts = (/** @type {any[]} */ list) =>
  tableOf(
    'Layout shift, sum until the map is live',
    ['view', 'shift'],
    list.map(({ view, sum }) => [view, sum.toFixed(4)]),
  );

/** @param {any} results */
export const print = (results) =>
  [
    sizes(results.sizes),
    scenes(results.scenes),
    pages(results.pages),
    shifts(results.shifts),
    '',
    `Chromium ${results.chromium}; ${results.seconds} s in all.`,
  ].join('\n');
