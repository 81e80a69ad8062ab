// How does text, or do bytes, become a file on the reader's device? Made here, sent nowhere.

/** The address is released once the browser has begun to save. */
const releasedAfter = 10_000;

export function saveFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type: string,
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), releasedAfter);
}
