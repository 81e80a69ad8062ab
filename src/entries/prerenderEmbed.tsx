// The map in an article at build time: complete as a drawing before, and without, any script.
import { renderToString } from 'react-dom/server';
import { interfaceLanguage, pickText } from '../scene/text';
import { EmbedPage } from '../ui/embed/EmbedPage';
import { embedControlsIn } from '../ui/embed/embedControls';
import { staticMaps } from '../ui/map/staticMaps';
import { readDataset } from '../ui/problems/readDataset';
import { storeOf } from '../ui/store/store';
import { tokensCss } from '../ui/styles/tokens';
import { complaintOf } from './prerender/complaint';
import { embedFonts } from './prerender/embedFonts';
import { world } from './world';

/** What is left for the map in a phone's column, and in a wide one. */
const frames = {
  narrow: { width: 360, height: 320 },
  wide: { width: 1200, height: 500 },
};

/** Where the address of the site's page belongs: an embed stands in two places of the site. */
const homeMark = 'about:home';

/** @param file where the text comes from, as a compiler would name it */
export async function prerenderEmbed(text: string, file: string) {
  const { prepared, problems } = readDataset(text);
  if (!prepared) return { complaint: complaintOf(problems, file) };
  const { dataset } = prepared;
  const read = (words: typeof dataset.title) => pickText(words, interfaceLanguage).text;
  const store = storeOf(prepared);
  const drawn = staticMaps(store, read(dataset.title), {
    world,
    frames,
    controls: embedControlsIn,
  });
  return {
    id: dataset.id,
    language: interfaceLanguage,
    title: read(dataset.title),
    description: read(dataset.summary),
    styles: tokensCss() + (await embedFonts(JSON.stringify(dataset))),
    markup: renderToString(<EmbedPage store={store} home={homeMark} staticMaps={drawn} />),
    data: prepared,
  };
}
