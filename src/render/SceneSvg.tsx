// How does React draw a scene? The same tree; a step touches only the items that changed.
import { createElement, memo, type ReactElement, type ReactNode } from 'react';
import type { BasemapLayer, BundleItem, LabelItem, Scene, SymbolItem } from '../scene/types';
import { dockNodes, groundNodes } from './basemapNodes';
import { bundleNode } from './bundleNode';
import { decorated } from './decorated';
import { labelNode } from './labelNode';
import type { Profile } from './profile';
import { type Attributes, type SvgNode, shortNumber } from './svgNode';
import { layerAttributes, rootAttributes } from './svgTree';
import { symbolNode } from './symbolNode';

const reactNames: Record<string, string> = { class: 'className', tabindex: 'tabIndex' };

function nameOf(name: string): string {
  if (name.startsWith('data-') || name.startsWith('aria-')) return name;
  return reactNames[name] ?? name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const propertiesOf = (attributes: Attributes): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      nameOf(name),
      typeof value === 'number' ? shortNumber(value) : value,
    ]),
  );

/** The tree as React elements. */
export function reactOf({ tag, attributes, children }: SvgNode, key?: string): ReactElement {
  const properties = propertiesOf(attributes);
  const inner: ReactNode[] = children.map((child, index) =>
    typeof child === 'string' ? child : reactOf(child, child.key ?? String(index)),
  );
  return createElement(tag, key === undefined ? properties : { ...properties, key }, ...inner);
}

interface ItemProps<Item> {
  item: Item;
  scale: number;
  profile: Profile;
}

const Bundle = memo(({ item, scale, profile }: ItemProps<BundleItem>) =>
  reactOf(bundleNode(item, scale, profile)),
);

const ActorSymbol = memo(({ item, scale, profile }: ItemProps<SymbolItem>) =>
  reactOf(symbolNode(item, scale, profile)),
);

const Label = memo(({ item, scale, profile }: ItemProps<LabelItem>) =>
  reactOf(labelNode(item, scale, profile)),
);

/** Names on the map come and go with what stands; the land below them stays. */
const isSameGround = (one: ItemProps<BasemapLayer>, other: ItemProps<BasemapLayer>): boolean =>
  one.scale === other.scale &&
  one.profile === other.profile &&
  (Object.keys(one.item) as (keyof BasemapLayer)[]).every(
    (key) => key === 'labels' || one.item[key] === other.item[key],
  );

const Ground = memo(
  ({ item, scale, profile }: ItemProps<BasemapLayer>) =>
    groundNodes(item, scale, profile).map((node, index) => reactOf(node, String(index))),
  isSameGround,
);

const Dock = memo(({ item, scale, profile }: ItemProps<Scene['dock']>) =>
  reactOf({
    tag: 'g',
    attributes: layerAttributes('dock', profile),
    children: item ? dockNodes(item, scale, profile) : [],
  }),
);

const keyOfLabel = ({ kind, of, lines }: LabelItem): string => `${kind} ${of} ${lines.join(' ')}`;

interface SceneProps {
  scene: Scene;
  /** Kept between renderings: a new profile redraws everything. */
  profile: Profile;
  /** What a page draws below the ties. */
  beneath?: ReactNode;
}

/** The layers of a scene, for an `svg` of one's own. Items that stay the same object are not redrawn. */
export function SceneLayers({ scene, profile, beneath }: SceneProps) {
  const { scale } = scene;
  const shared = { scale, profile };
  return (
    <>
      <g {...propertiesOf(layerAttributes('basemap', profile))}>
        <Ground item={scene.basemap} {...shared} />
        {scene.basemap.labels.map((item) => (
          <Label key={keyOfLabel(item)} item={item} {...shared} />
        ))}
      </g>
      <Dock item={scene.dock} {...shared} />
      {beneath}
      <g {...propertiesOf(layerAttributes('bundles', profile))}>
        {scene.bundles.map((item) => (
          <Bundle key={item.id} item={item} {...shared} />
        ))}
      </g>
      <g {...propertiesOf(layerAttributes('symbols', profile))}>
        {scene.symbols.map((item) => (
          <ActorSymbol key={item.actor} item={item} {...shared} />
        ))}
      </g>
      <g {...propertiesOf(layerAttributes('labels', profile))}>
        {scene.labels.map((item) => (
          <Label key={keyOfLabel(item)} item={item} {...shared} />
        ))}
      </g>
    </>
  );
}

/** A whole scene as an `svg` element. */
export function SceneSvg({ scene, profile }: SceneProps) {
  const { attributes, children } = decorated(
    { kind: 'scene', item: scene },
    rootAttributes(scene),
    [],
    profile,
  );
  const words = children.map((child, index) =>
    typeof child === 'string' ? child : reactOf(child, String(index)),
  );
  const layers = <SceneLayers key="layers" scene={scene} profile={profile} />;
  return createElement('svg', propertiesOf(attributes), ...words, layers);
}
