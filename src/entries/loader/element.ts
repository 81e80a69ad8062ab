// What is <entente-map>? A figure of the article; when the map in its frame is ready, it covers the poster.
import { loadFrom } from '../../scene/words/loader';
import { type FrameHeight, heightAsked, noHeightYet } from '../../view/messages/frameHeight';
import { type FrameMessage, readFrameMessage } from '../../view/messages/fromFrame';
import { type HostMessage, writeHostMessage } from '../../view/messages/fromHost';
import { hello } from '../../view/messages/hello';
import type { View } from '../../view/view';
import { makeButton, makeFrame } from './frame';
import { frameAddress } from './frameAddress';

/** Fetched before it is seen. */
const nearness = '400px';

export class EntenteElement extends HTMLElement {
  static observedAttributes = ['view', 'theme'];

  /** The poster's box, which has the poster's size from the start. */
  #box: HTMLElement | null = null;
  #frame: HTMLIFrameElement | null = null;
  /** What is said before the map listens waits in its channel. */
  #channel: MessageChannel | null = null;
  #isReady = false;
  #height: FrameHeight = noHeightYet;
  #nearing = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && this.#load(),
    { rootMargin: nearness },
  );

  connectedCallback() {
    const url = frameAddress(this);
    const load = this.getAttribute('load');
    this.#box = this.querySelector('[data-media]');
    if (!url || !this.#box) return;
    addEventListener('beforeprint', this.#showFigure);
    addEventListener('afterprint', this.#showMap);
    this.#channel = new MessageChannel();
    this.#height = noHeightYet;
    this.#box.style.position = 'relative';
    if (load === 'eager') this.#load();
    else if (load === 'click') this.#box.append(makeButton(loadFrom(url.host), () => this.#load()));
    else this.#nearing.observe(this);
  }

  disconnectedCallback() {
    removeEventListener('beforeprint', this.#showFigure);
    removeEventListener('afterprint', this.#showMap);
    this.#drop();
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null) {
    if (name === 'view') this.#say({ type: 'view', query: value ?? '' });
    // What is no colour scheme is not heard on the other side.
    else this.#say({ type: 'theme', theme: (value ?? 'auto') as View['theme'] });
  }

  /** Shows a view: the grammar of the map's own address. Once the map is there, if it is not yet. */
  show(query: string) {
    this.#say({ type: 'view', query });
    // There, only a press on the button agrees to load.
    if (this.getAttribute('load') !== 'click') this.#load();
  }

  #load() {
    const url = frameAddress(this);
    this.#nearing.disconnect();
    if (this.#frame || !url || !this.#box || !this.#channel) return;
    const { port1, port2 } = this.#channel;
    port1.onmessage = ({ data }) => this.#hear(readFrameMessage(data));
    const frame = makeFrame(url.href, this.getAttribute('label') ?? '');
    frame.onload = () => {
      // A second page in the frame is not the map's: what talked is gone, the figure is back.
      frame.onload = () => this.#drop();
      // A sandboxed page has no origin that could be named; the greeting holds no secret.
      frame.contentWindow?.postMessage(hello, '*', [port2]);
    };
    this.#frame = frame;
    this.#box.append(frame);
  }

  #drop() {
    this.#nearing.disconnect();
    this.#showFigure();
    this.#channel?.port1.close();
    this.#box?.replaceChildren(this.#box.firstElementChild ?? '');
    if (this.#box) this.#box.style.height = '';
    this.#frame = this.#channel = null;
    this.#isReady = false;
  }

  #say(message: HostMessage) {
    this.#channel?.port1.postMessage(writeHostMessage(message));
  }

  #hear(message: FrameMessage | null) {
    if (!message) return;
    if (message.type === 'height') return this.#fit(message.height);
    if (message.type === 'ready') {
      this.#isReady = true;
      this.#showMap();
    }
    const event = { detail: message, bubbles: true };
    this.dispatchEvent(new CustomEvent(`entente-${message.type}`, event));
  }

  #fit(asked: number) {
    if (!this.hasAttribute('auto-height') || !this.#box) return;
    this.#height = heightAsked(this.#height, asked, performance.now());
    this.#box.style.height = `${this.#height.height}px`;
  }

  #showFigure = () => this.#cover(false);
  #showMap = () => this.#cover(this.#isReady);

  /** The poster keeps its place below the frame: the box, and all below it, stays where it is. */
  #cover(isMap: boolean) {
    const poster = this.#box?.firstElementChild;
    if (!this.#frame || !(poster instanceof HTMLElement)) return;
    this.#frame.style.opacity = isMap ? '1' : '0';
    this.#frame.inert = !isMap;
    poster.style.visibility = isMap ? 'hidden' : '';
  }
}
