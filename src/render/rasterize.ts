// How does SVG text become a PNG in a browser? Drawn once on a canvas; nothing is fetched.

/** A data address: a blob's would make the canvas untrusted in some browsers. */
const addressOf = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** PNG bytes of a standalone SVG. Rejects where the browser cannot make a canvas so large. */
export async function rasterize(
  svg: string,
  size: { width: number; height: number },
  scale: number,
): Promise<Uint8Array> {
  const image = new Image();
  image.src = addressOf(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The canvas gave no picture.');
  return new Uint8Array(await blob.arrayBuffer());
}
