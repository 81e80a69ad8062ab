// The page at build time: a dataset's text becomes markup that reads without any script.
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { interfaceLanguage, pickText } from '../scene/text';
import { App } from '../ui/App';
import { controlsIn } from '../ui/map/controls';
import { staticMaps } from '../ui/map/staticMaps';
import { readDataset } from '../ui/problems/readDataset';
import { Statements } from '../ui/statements/Statements';
import { storeOf } from '../ui/store/store';
import { StoreProvider } from '../ui/store/useEntente';
import { tokensCss } from '../ui/styles/tokens';
import { complaintOf } from './prerender/complaint';
import { world } from './world';

/** A phone's map, and the map beside the rail on a laptop; the style sheet shows one of the two. */
const frames = {
  narrow: { width: 360, height: 492 },
  wide: { width: 1072, height: 636 },
};

/** @param file where the text comes from, as a compiler would name it */
export function prerender(text: string, file: string) {
  const { prepared, problems } = readDataset(text);
  if (!prepared) return { complaint: complaintOf(problems, file) };
  const { dataset } = prepared;
  const read = (words: typeof dataset.title) => pickText(words, interfaceLanguage).text;
  const store = storeOf(prepared);
  const drawn = staticMaps(store, read(dataset.title), { world, frames, controls: controlsIn });
  return {
    id: dataset.id,
    language: interfaceLanguage,
    title: read(dataset.title),
    description: read(dataset.summary),
    styles: tokensCss(),
    markup: renderToString(<App store={store} staticMaps={drawn} />),
    statements: renderToStaticMarkup(
      <StoreProvider value={store}>
        <Statements />
      </StoreProvider>,
    ),
    data: prepared,
  };
}

export { headOf, siteFiles } from './publication/publish';
