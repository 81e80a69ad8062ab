// What is a saved file called? After its dataset, safe on every system.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const longest = 80;

export function fileName(datasetId: string, ending: string): string {
  const safe = datasetId
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest);
  const name = safe === '' || reserved.test(safe) ? `entente-${safe || 'image'}` : safe;
  return `${name}.${ending}`;
}
