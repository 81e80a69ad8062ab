// Strings of the note that a reader's own file is shown; fetched with it.

export const opened = {
  shown: (file: string) => `Shown from your file ${file}. It stays on this device.`,
  back: (title: string) => `Back to “${title}”`,
};
