// How does one zoom without a wheel or a second finger?
import { words } from '../../scene/words/words';
import { type CameraControl, zoomStep } from '../gestures/useCamera';
import { Icon } from '../icons';

export function ZoomButtons({ control }: { control: CameraControl }) {
  const { map } = words.page;
  const { zoomBy, rest } = control;
  const buttons = [
    { icon: 'plus', name: map.zoomIn, act: () => zoomBy(zoomStep) },
    { icon: 'minus', name: map.zoomOut, act: () => zoomBy(1 / zoomStep) },
    { icon: 'whole', name: map.showAll, act: rest },
  ] as const;
  return (
    <fieldset className="map-zoom" aria-label={map.zoom}>
      {buttons.map(({ icon, name, act }) => (
        <button key={icon} type="button" aria-label={name} title={name} onClick={act}>
          <Icon of={icon} />
        </button>
      ))}
    </fieldset>
  );
}
