// How does the map in a frame talk with its article? Over the one port that the first greeting brings.

import type { FrameMessage } from '../../view/messages/fromFrame';
import { writeFrameMessage } from '../../view/messages/fromFrame';
import { readHostMessage } from '../../view/messages/fromHost';
import { isHello } from '../../view/messages/hello';
import { readQuery, writeQuery } from '../../view/query';
import { openingView, type View } from '../../view/view';
import type { State } from '../store/state';
import type { Store } from '../store/store';
import { followHeight } from './followHeight';

/** A drag or a run of key presses is one message. */
const settledAfter = 250;
const lookAgainAfter = 50;

interface Frame {
  store: Store;
  version: string;
  /** What the article's links start from. */
  start: View;
}

/** Two at once would both drive the map: the first greeting of the page around it, and no other. */
function onFirstHello(greeted: (port: MessagePort) => void) {
  const listen = ({ source, data, ports }: MessageEvent) => {
    const [port] = ports;
    if (source !== window.parent || !port || !isHello(data)) return;
    window.removeEventListener('message', listen);
    greeted(port);
  };
  window.addEventListener('message', listen);
}

const isDrawn = (): boolean => document.querySelector('.map-svg') !== null;

function selectionIn({ view: { selection } }: State): FrameMessage {
  return { type: 'select', kind: selection?.kind ?? '', id: selection?.id ?? '' };
}

/** Says each change once, when it has settled. */
function tell(store: Store, start: View, say: (message: FrameMessage) => void) {
  const { network, steps } = store.getState();
  const opening = openingView(network, steps);
  let [told, timer]: [View, ReturnType<typeof setTimeout> | undefined] = [start, undefined];
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const state = store.getState();
      if (state.view.selection !== told.selection) say(selectionIn(state));
      if (state.view !== told) say({ type: 'view', query: writeQuery(state.view, opening) });
      told = state.view;
    }, settledAfter);
  });
}

/** The link's view, from how the frame opened; colours are the article's matter, and a reader's language stays. */
function show({ store, start }: Frame, query: string) {
  const { network, steps, view } = store.getState();
  const opening = { ...start, language: view.language };
  const asked = readQuery(query, { network, steps, opening }).view;
  store.dispatch({ type: 'restore', view: { ...asked, theme: view.theme } });
}

function obey(frame: Frame, data: unknown) {
  const message = readHostMessage(data);
  if (message?.type === 'view') show(frame, message.query);
  if (message?.type === 'theme') frame.store.dispatch(message);
}

/**
 * Once, when there is something to see: until then the article keeps its picture. By a timer, because
 * a frame out of sight is given no animation frames.
 */
function whenDrawn(ready: () => void) {
  if (isDrawn()) ready();
  else setTimeout(() => whenDrawn(ready), lookAgainAfter);
}

export function followHost(frame: Frame): void {
  const { store, version, start } = frame;
  const onHeight = followHeight(store);
  onFirstHello((port) => {
    const say = (message: FrameMessage) => port.postMessage(writeFrameMessage(message));
    port.onmessage = ({ data }) => obey(frame, data);
    whenDrawn(() => say({ type: 'ready', version }));
    tell(store, start, say);
    onHeight((height) => say({ type: 'height', height }));
  });
}
