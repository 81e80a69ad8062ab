// What does a scene look like as SVG? Layers of elements, for text, the live page and every other writer.
import type { Scene } from '../scene/types';
import { basemapNodes, dockNodes } from './basemapNodes';
import { bundleNode } from './bundleNode';
import { decorated } from './decorated';
import { labelNode } from './labelNode';
import type { Profile } from './profile';
import { type Attributes, element, type SvgNode } from './svgNode';
import { symbolNode } from './symbolNode';

export const fontFamily = "'IBM Plex Sans', 'IBM Plex Sans Arabic', system-ui, sans-serif";

export type LayerName = 'basemap' | 'dock' | 'bundles' | 'symbols' | 'labels';

export const layerNames: readonly LayerName[] = ['basemap', 'dock', 'bundles', 'symbols', 'labels'];

/** The node of an item: made, or one that is known already. */
export type NodeOf = <Item extends object>(item: Item, make: (item: Item) => SvgNode) => SvgNode;

const madeAnew: NodeOf = (item, make) => make(item);

/** Nodes are made once an item: from one scene to the next most items are the same. */
export function keptNodes(): NodeOf {
  const nodes = new WeakMap<object, SvgNode>();
  return (item, make) => {
    const node = nodes.get(item) ?? make(item);
    nodes.set(item, node);
    return node;
  };
}

/** What a layer is drawn from; the same inputs give the same elements. */
export function layerNodes(
  name: LayerName,
  scene: Scene,
  profile: Profile,
  nodeOf: NodeOf = madeAnew,
): SvgNode[] {
  const { scale } = scene;
  switch (name) {
    case 'basemap':
      return basemapNodes(scene.basemap, scale, profile);
    case 'dock':
      return scene.dock ? dockNodes(scene.dock, scale, profile) : [];
    case 'bundles':
      return scene.bundles.map((bundle) =>
        nodeOf(bundle, (item) => bundleNode(item, scale, profile)),
      );
    case 'symbols':
      return scene.symbols.map((symbol) =>
        nodeOf(symbol, (item) => symbolNode(item, scale, profile)),
      );
    case 'labels':
      return scene.labels.map((label) => nodeOf(label, (item) => labelNode(item, scale, profile)));
  }
}

export const layerAttributes = (name: LayerName, profile: Profile): Attributes =>
  profile.isLive ? { class: `layer ${name}` } : {};

/** Anchors keep their side on right-to-left pages; the viewport clips what runs over its edge. */
const rootAttributes = ({ frame }: Scene): Attributes => ({
  xmlns: 'http://www.w3.org/2000/svg',
  viewBox: `0 0 ${frame.width} ${frame.height}`,
  width: frame.width,
  height: frame.height,
  direction: 'ltr',
  'font-family': fontFamily,
});

/** The whole scene as one `svg` element. */
export function svgTree(scene: Scene, profile: Profile): SvgNode {
  const layers = layerNames.map((name) =>
    element('g', layerAttributes(name, profile), layerNodes(name, scene, profile)),
  );
  return decorated({ kind: 'scene', item: scene }, rootAttributes(scene), layers, profile);
}
