// What does somebody paste to embed a dataset? The three snippets of its opening view, for an example page.

import { networkOf } from '../model/network';
import { timelineOf } from '../model/timeline';
import { elementSnippet } from '../render/snippet/elementSnippet';
import { iframeSnippet } from '../render/snippet/iframeSnippet';
import { figureOf } from '../scene/figure/figureOf';
import { readDataset } from '../ui/problems/readDataset';
import { openingView } from '../view/view';

/** @param site address of the site, with a slash at its end */
export function demoSnippets(text: string, site: string) {
  const { prepared } = readDataset(text);
  if (!prepared) throw new Error('The example has no dataset.');
  const network = networkOf(prepared);
  const view = openingView(network, timelineOf(network));
  const figure = figureOf({ network, view });
  const options = { site, id: prepared.dataset.id, title: figure.title, figure, page: site };
  return {
    frame: iframeSnippet(options),
    element: elementSnippet(options).replace('<entente-map ', '<entente-map id="map" '),
    click: elementSnippet({ ...options, load: 'click' }),
  };
}
