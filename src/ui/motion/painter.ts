// How does the map follow a hand on the timeline? A thread of its own lays out and paints; the page's stays free.
import type { PreparedDataset } from '../../dataset/prepared';
import { type Network, networkOf } from '../../model/network';
import { snapshotAt } from '../../model/snapshot';
import type { Step } from '../../model/timeline';
import { layersOn } from '../../render/paintLayers';
import { fileProfile } from '../../render/profile';
import { fontFamily } from '../../render/svgTree';
import { largeScopes } from '../../scene/largeScopes';
import { languageOf } from '../../scene/text';
import type { Scene } from '../../scene/types';
import { type Drawer, drawerOf } from '../store/drawing';
import type { Order, Stage, Standing, Start } from './orders';

/** What a worker has where a page has its window. */
interface Thread {
  fonts: FontFaceSet;
  onmessage: (message: { data: Order }) => void;
  postMessage: (standing: Standing) => void;
}
const thread = globalThis as unknown as Thread;

let context: OffscreenCanvasRenderingContext2D | null = null;
let draw: Drawer | null = null;
let network: Network | null = null;
let paint: ((scene: Scene) => void) | null = null;
let letters: Promise<unknown> | null = null;
let colours = '';
let start: Start | null = null;
let asked: Step | null = null;
let painted: Scene | null = null;
let standing = 0;

function setStage({ canvas, density, typefaces, ...ground }: Stage): void {
  canvas.width = ground.frame.width * density;
  canvas.height = ground.frame.height * density;
  context = canvas.getContext('2d', { alpha: false });
  context?.scale(density, density);
  draw = drawerOf({ ...ground, large: largeScopes });
  for (const { family, source, ...rest } of typefaces)
    thread.fonts.add(new FontFace(family, source, rest));
}

/** Fetched before anything is painted: letters do not change their form while they move. */
function setDataset(prepared: PreparedDataset): void {
  network = networkOf(prepared);
  const text = [...new Set(JSON.stringify(prepared))].join('');
  letters = Promise.all(
    [400, 500, 600, 700].map((weight) => thread.fonts.load(`${weight} 16px ${fontFamily}`, text)),
  );
}

/** What has been painted in the same colours is kept from one scrub to the next. */
function setStart(next: Start): void {
  start = next;
  const asText = JSON.stringify(next.theme);
  if (!context || colours === asText) return;
  colours = asText;
  paint = layersOn(context, fileProfile(next.theme));
  painted = null;
}

/** Only the last step that was asked for: those before it are past. */
async function paintLast(): Promise<void> {
  await letters;
  if (!asked || !start || !network || !draw || !paint) return;
  const [step, { view, number }] = [asked, start];
  asked = null;
  const snapshot = snapshotAt(network, step.instant, view.filters);
  const language = languageOf(view);
  const { scene } = draw({ network, view, step, snapshot, language, isScrubbing: true });
  // A scrub may come back to what stands.
  if (scene !== painted) paint(scene);
  painted = scene;
  if (number !== standing) thread.postMessage({ start: number });
  standing = number;
}

function ask(step: Step): void {
  // A failure must reach the page, which then draws again itself.
  if (!asked) setTimeout(() => paintLast().catch(reportError));
  asked = step;
}

thread.onmessage = ({ data: order }) => {
  if (order.kind === 'stage') setStage(order.stage);
  else if (order.kind === 'dataset') setDataset(order.prepared);
  else {
    if (order.kind === 'start') setStart(order.start);
    ask(order.kind === 'start' ? order.start.step : order.step);
  }
};
