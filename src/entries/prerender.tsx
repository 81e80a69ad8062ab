// The page at build time: a dataset's text becomes markup that reads without any script.
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describeProblem } from '../dataset/describeProblem';
import type { WorldTopology } from '../geo/basemap';
import world from '../geo/basemap/world.json';
import type { Profile } from '../render/profile';
import { svgTree } from '../render/svgTree';
import { writeSvg } from '../render/writeSvg';
import { pickText } from '../scene/text';
import type { Scene } from '../scene/types';
import { App } from '../ui/App';
import { interfaceLanguage } from '../ui/DatasetText';
import { controlsIn } from '../ui/map/controls';
import { readDataset } from '../ui/problems/readDataset';
import { Statements } from '../ui/statements/Statements';
import { drawerOf } from '../ui/store/drawing';
import { type Store, storeOf } from '../ui/store/store';
import { StoreProvider } from '../ui/store/useEntente';
import { tokensCss } from '../ui/styles/tokens';

/** A phone's map, and the map beside the rail on a laptop; the style sheet shows one of the two. */
const frames = {
  narrow: { width: 360, height: 492 },
  wide: { width: 1072, height: 636 },
};

// The file is generated; its shape is tested where it is decoded.
const topology = world as unknown as WorldTopology;
/** Coarser than live, for what travels with the first answer. */
const tolerance = 0.8;

function writeMap(scene: Scene, className: string, name: string): string {
  const attributes = { class: className, role: 'img', 'aria-label': name };
  // In the theme's variables, as the live map, but without what only a live map needs.
  const profile: Profile = {
    isLive: false,
    paint: (token) => `var(--${token})`,
    decorate: ({ kind }) => (kind === 'scene' ? { attributes } : {}),
  };
  return writeSvg(svgTree(scene, profile));
}

function staticMapsOf(store: Store, name: string): string {
  return Object.entries(frames)
    .map(([className, frame]) => {
      const reserved = controlsIn(frame);
      const { scene } = drawerOf({ world: topology, frame, reserved, tolerance })(store.getState());
      return writeMap(scene, className, name);
    })
    .join('');
}

/** @param file where the text comes from, as a compiler would name it */
export function prerender(text: string, file: string) {
  const { prepared, problems } = readDataset(text);
  if (!prepared) {
    const lines = problems.map(
      (problem) =>
        `${file}:${problem.line}:${problem.column}: ${problem.severity} ${problem.code}: ${describeProblem(problem)}`,
    );
    return { complaint: lines.join('\n') };
  }
  const { dataset } = prepared;
  const read = (words: typeof dataset.title) => pickText(words, interfaceLanguage).text;
  const store = storeOf(prepared);
  const staticMaps = staticMapsOf(store, read(dataset.title));
  return {
    id: dataset.id,
    language: dataset.language ?? interfaceLanguage,
    title: read(dataset.title),
    description: read(dataset.summary),
    styles: tokensCss(),
    markup: renderToString(<App store={store} staticMaps={staticMaps} />),
    statements: renderToStaticMarkup(
      <StoreProvider value={store}>
        <Statements />
      </StoreProvider>,
    ),
    data: prepared,
  };
}

export { headOf, siteFiles } from './publication/publish';
