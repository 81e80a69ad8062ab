// How many times larger than 1× may a bitmap be?

/** Longest side and largest area that canvases of today take, px. */
export const canvasLimits = { side: 16_384, area: 16_384 ** 2 };

/** The scale asked for, or the largest that the canvas can take, in tenths. */
export function clampedScale(
  { width, height }: { width: number; height: number },
  asked: number,
  limits: { side: number; area: number } = canvasLimits,
): { scale: number; isClamped: boolean } {
  const bySide = limits.side / Math.max(width, height);
  const byArea = Math.sqrt(limits.area / (width * height));
  const most = Math.floor(Math.min(bySide, byArea) * 10) / 10;
  return asked <= most ? { scale: asked, isClamped: false } : { scale: most, isClamped: true };
}
