// How is the image printed? Alone on one page that lies as the image does.

function pageRule({ width, height }: { width: number; height: number }): HTMLStyleElement {
  const style = document.createElement('style');
  const across = width > height ? 'landscape' : 'portrait';
  style.textContent = `@page { size: ${across}; margin: 10mm; }`;
  return style;
}

/** The print dialog of the browser, with nothing but the image; the page is as before afterwards. */
export async function printImage(
  svg: string,
  size: { width: number; height: number },
  altText: string,
): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  image.alt = altText;
  const place = document.createElement('div');
  place.className = 'print-sheet';
  place.append(image);
  const rule = pageRule(size);
  await image.decode();
  const { documentElement: root } = document;
  document.head.append(rule);
  document.body.append(place);
  root.dataset.print = 'sheet';
  const tidy = () => {
    delete root.dataset.print;
    rule.remove();
    place.remove();
    URL.revokeObjectURL(address);
  };
  window.addEventListener('afterprint', tidy, { once: true });
  window.print();
}
