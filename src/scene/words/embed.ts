// Strings of a map in somebody's article.
export const embed = {
  open: 'Open full page',
  openOf: (title: string) => `Open the full page of “${title}” in a new tab`,
  sourceAddress: (address: string) => `Source: ${address}`,
  noScript: 'Without scripts the drawing stands still. The full page has every tie in words.',
};
