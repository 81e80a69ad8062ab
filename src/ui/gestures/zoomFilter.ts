// Which pointer events move the map? A mouse drag and two fingers; one finger scrolls the page.

/** Whether the pan behaviour takes an event; wheel and double click have handlers of their own. */
export function movesMap(event: Event): boolean {
  if (event.type === 'mousedown') {
    const { button, ctrlKey } = event as MouseEvent;
    return button === 0 && !ctrlKey;
  }
  if (event.type.startsWith('touch')) return (event as TouchEvent).touches.length > 1;
  return false;
}

const pixelsPerLine = 20;
/** A pinch on a touchpad comes as small steps, a wheel's notch as one of about 100 px. */
const notch = 40;

/** By how much a turn of the wheel zooms. */
export function wheelFactor({
  deltaY,
  deltaMode,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode'>): number {
  const pixels = deltaMode === 0 ? deltaY : deltaY * pixelsPerLine;
  const strength = Math.abs(pixels) < notch ? 0.01 : 0.003;
  return 2 ** (-Math.max(-200, Math.min(200, pixels)) * strength);
}
