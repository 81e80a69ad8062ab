// How does text become a file on the reader's device? Made here, sent nowhere.

/** The address is released once the browser has begun to save. */
const releasedAfter = 10_000;

export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), releasedAfter);
}
