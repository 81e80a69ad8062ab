// Which code is pasted for the reader's choices? The snippet writers get what is on the screen.
import { embedAddress, posterAddress } from '../../render/snippet/addresses';
import { elementSnippet } from '../../render/snippet/elementSnippet';
import { iframeSnippet } from '../../render/snippet/iframeSnippet';
import type { SnippetOptions } from '../../render/snippet/options';
import { reactSnippet } from '../../render/snippet/reactSnippet';
import { figureOf } from '../../scene/figure/figureOf';
import { pickText } from '../../scene/text';
import { share } from '../../scene/words/share';
import { openingView } from '../../view/view';
import type { State } from '../store/state';
import { type Choices, holding } from './choices';
import type { Embeds } from './findEmbeds';

export interface EmbedSubject {
  /** What was on the screen when the dialog opened. */
  state: State;
  /** Its view, in the grammar of the address. */
  query: string;
  /** Address of the dataset's page, without a query. */
  page: string;
  embeds: Embeds;
}

export const titleOf = ({ state }: Pick<EmbedSubject, 'state'>): string =>
  pickText(state.network.prepared.dataset.title, state.language).text;

function optionsOf(subject: EmbedSubject, choices: Choices): SnippetOptions {
  const { state, query, embeds } = subject;
  const { start, theme, chrome, load, height, pixels, version, language } = holding(choices);
  return {
    ...{ site: embeds.site, id: state.network.prepared.dataset.id },
    ...{ title: share.frameTitle(titleOf(subject)), theme, chrome, load },
    view: start === 'shown' ? query : '',
    version: version === 'pinned' ? embeds.version : null,
    height: height === 'fixed' ? pixels : null,
    ...(language === null ? {} : { lang: language }),
  };
}

function elementCode(subject: EmbedSubject, choices: Choices): string {
  const options = optionsOf(subject, choices);
  const { network, steps, view } = subject.state;
  const start = choices.start === 'shown' ? view : openingView(network, steps);
  const shown = { ...start, language: choices.language };
  return elementSnippet({
    ...options,
    figure: figureOf({ network, steps, view: shown }),
    page: options.view ? `${subject.page}?${options.view}` : subject.page,
    autoHeight: holding(choices).height === 'grows',
    loader: options.version ? subject.embeds.loader : null,
  });
}

export function codeOf(subject: EmbedSubject, choices: Choices): string {
  if (choices.strength === 'element') return elementCode(subject, choices);
  const options = optionsOf(subject, choices);
  return choices.strength === 'frame' ? iframeSnippet(options) : reactSnippet(options);
}

/** The embed page itself, as the choices have it: for the preview, and where addresses are pasted. */
export const addressOf = (subject: EmbedSubject, choices: Choices): string =>
  embedAddress(optionsOf(subject, choices));

/** The picture that stands in for the map. */
export const posterOf = ({ state, embeds }: EmbedSubject): string =>
  posterAddress({ site: embeds.site, id: state.network.prepared.dataset.id }, '');
