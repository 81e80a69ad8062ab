// What of the map has a role and a name? A listbox of actors, then one of ties, clear over the drawing.
import { memo, useMemo } from 'react';
import type { BundleItem, Scene, SymbolItem } from '../../scene/types';
import { hitAreasOf } from './hitAreas';
import type { Kind, Option } from './options';
import type { Options } from './useOptions';
import type { Rings } from './useRings';

/** No name and no role: those are the options'. */
const pointedAlone = { 'aria-hidden': true };
/** Width of the area to point at a tie, px at scale 1. */
const tieHit = 24;

interface OptionProps {
  kind: Kind;
  option: Option | undefined;
  id: string;
  /** The area to point at. */
  d: string;
  scale: number;
  isStop: boolean;
  position: number;
  count: number;
  symbol?: SymbolItem | undefined;
  rings?: Rings | null;
}

/** What is not listed can still be pointed at. */
const OptionGroup = memo(function OptionGroup(props: OptionProps) {
  const { kind, option, id, d, scale, isStop, position, count, symbol, rings } = props;
  const data = kind === 'actor' ? { 'data-actor': id } : { 'data-tie': id };
  const spoken = option
    ? {
        role: 'option',
        'aria-label': option.name,
        'aria-selected': option.isSelected,
        'aria-posinset': position,
        'aria-setsize': count,
        tabIndex: isStop ? 0 : -1,
        ...(option.lang ? { lang: option.lang } : {}),
      }
    : { 'aria-hidden': true };
  const area =
    kind === 'actor'
      ? { pointerEvents: 'all' }
      : { pointerEvents: 'stroke', strokeWidth: tieHit * scale };
  return (
    <g className="option" {...data} {...spoken}>
      <path className="hit" d={d} fill="none" {...area} />
      {rings && symbol && isStop && <rings.FocusRing symbol={symbol} scale={scale} />}
    </g>
  );
}, isSameOption);

/** Options are made anew for every state; what they say mostly stays. */
function isSameOption(one: OptionProps, other: OptionProps): boolean {
  return (
    one.d === other.d &&
    one.isStop === other.isStop &&
    one.position === other.position &&
    one.count === other.count &&
    one.symbol === other.symbol &&
    one.rings === other.rings &&
    one.scale === other.scale &&
    one.option?.name === other.option?.name &&
    one.option?.isSelected === other.option?.isSelected
  );
}

interface Props {
  scene: Scene;
  options: Options;
  /** Ids of the texts that say which keys there are. */
  keys: Record<Kind, string>;
  rings: Rings | null;
}

/** In the order of the list, then whatever is not listed. */
function listedFirst<Drawn>(
  drawn: readonly Drawn[],
  idOf: (item: Drawn) => string,
  listed: readonly Option[],
): { item: Drawn; option: Option | undefined }[] {
  const byId = new Map(drawn.map((item) => [idOf(item), item]));
  const first = listed.flatMap((option) => {
    const item = byId.get(option.id);
    byId.delete(option.id);
    return item ? [{ item, option }] : [];
  });
  return [...first, ...[...byId.values()].map((item) => ({ item, option: undefined }))];
}

function TieOptions({ scene, options, keys }: Props) {
  const { lists, current } = options;
  const listed = listedFirst(scene.bundles, ({ id }: BundleItem) => id, lists.bundle);
  return (
    <g
      className="options ties"
      role="listbox"
      aria-label={lists.names.bundle}
      aria-describedby={keys.bundle}
      tabIndex={-1}
    >
      {listed.map(({ item, option }, index) => (
        <OptionGroup
          key={item.id}
          {...{ kind: 'bundle', option, id: item.id, d: item.hit, scale: scene.scale }}
          {...{ isStop: current.bundle === item.id, position: index + 1 }}
          count={lists.bundle.length}
        />
      ))}
    </g>
  );
}

/** At its ends a tie gives way to whom it ties: the actors' areas once more, over the ties, to point at. */
const PointedActor = memo(function PointedActor({ id, d }: { id: string; d: string | undefined }) {
  return <path className="pointed" data-actor={id} d={d} fill="none" pointerEvents="all" />;
});

export function MapOptions(props: Props) {
  const { scene, options, keys, rings } = props;
  const { symbols, scale } = scene;
  const { lists, current } = options;
  const areasOf = useMemo(() => hitAreasOf(scale), [scale]);
  const areas = useMemo(() => areasOf(symbols), [areasOf, symbols]);
  const listed = listedFirst(symbols, ({ actor }) => actor, lists.actor);
  return (
    <>
      <g
        className="options actors"
        role="listbox"
        aria-label={lists.names.actor}
        aria-describedby={keys.actor}
        tabIndex={-1}
      >
        {listed.map(({ item, option }, index) => (
          <OptionGroup
            key={item.actor}
            {...{ kind: 'actor', option, id: item.actor, d: areas.get(item.actor) ?? '', scale }}
            {...{ isStop: current.actor === item.actor, position: index + 1, symbol: item }}
            {...{ count: lists.actor.length, rings }}
          />
        ))}
      </g>
      <TieOptions {...props} />
      <g {...pointedAlone}>
        {symbols.map(({ actor }) => (
          <PointedActor key={actor} id={actor} d={areas.get(actor)} />
        ))}
      </g>
    </>
  );
}
