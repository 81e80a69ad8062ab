// Who is to be arranged, and how large are names? The setting of a scope whose symbols stand.
import type { Setting } from './arrange';
import type { Dock } from './dockCard';
import { roomOf } from './frameOf';
import type { Naming } from './labelSpots';
import type { LayoutInput } from './layoutInput';
import { type PlaceInput, placeActors } from './placeActors';
import type { Scope } from './scope';
import type { Stands } from './spines';
import { pickText } from './text';
import type { Point } from './types';

/** Sizes of names; px at scale 1. */
function namingsOf(
  input: LayoutInput,
  scope: Scope,
  centre: string | null,
  stands: Stands,
): Naming[] {
  const { network, language, frame, scale = 1 } = input;
  const isNarrow = frame.width / scale < 480;
  const size = scope.isLarge ? 13 : 15;
  const centreSize = isNarrow ? 19 : 21;
  return [...stands.values()].flatMap((stand) => {
    if (stand.isDocked) return [];
    const { text, lang } = pickText(network.actors.get(stand.id)?.name ?? '', language);
    const isCentre = stand.id === centre;
    const px = (isCentre ? centreSize : size) * scale;
    const style = {
      size: px,
      weight: isCentre ? 700 : 600,
      lineHeight: Math.round(px * 1.13),
    } as const;
    const degree = network.tiesOf.get(stand.id)?.length ?? 0;
    const priority = isCentre ? 1e6 : scope.isLarge ? degree : 0;
    return [{ stand, text, lang, style, priority }];
  });
}

interface SettingParts {
  scope: Scope;
  stands: Stands;
  dock: Dock | null;
  centre: string | null;
}

/** What arranging needs to know of a scope whose symbols stand. */
export function settingOf(
  input: LayoutInput,
  { scope, stands, dock, centre }: SettingParts,
): Setting {
  const { frame, scale = 1, reserved = [] } = input;
  const namings = namingsOf(input, scope, centre, stands);
  return { frame, scale, stands, dock, reserved, bundles: scope.bundles, namings };
}

/** Symbols of a scope, kept within the frame and off dock and controls. */
export function standsOf(
  input: LayoutInput,
  scope: Scope,
  centre: string | null,
  trueAt: Map<string, Point>,
  dock: Dock | null,
  forces?: PlaceInput['forces'],
) {
  const { network, frame, scale = 1, reserved: controls = [] } = input;
  const room = roomOf(frame, 24 * scale);
  if (dock?.isBeside) room[0] = dock.item.box[2] + 24 * scale;
  else if (dock) room[3] = dock.item.box[1] - 24 * scale;
  const dockAt = dock?.at ?? new Map<string, Point>();
  return placeActors({
    ...{ network, ...scope, centre, trueAt, dockAt },
    ...{ room, controls, scale },
    ...(forces && { forces }),
  });
}
