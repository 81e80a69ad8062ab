// How is a colour written in a PDF?

/** Three numbers from 0 to 1, as PDF takes them. */
export function colourOf(hex: string): string {
  const digits = /^#([\da-f]{6})$/i.exec(hex)?.[1];
  if (!digits) throw new Error(`A PDF has no colour "${hex}".`);
  const parts = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
  return parts.map((part) => Math.round(part * 1e4) / 1e4).join(' ');
}
