// Where does the built page keep its letters? One file per cut and weight, beside its scripts.

import cyrillic400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2?url';
import cyrillic500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-500-normal.woff2?url';
import cyrillic600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff2?url';
import cyrillic700 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-700-normal.woff2?url';
import cyrillicExt400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-ext-400-normal.woff2?url';
import cyrillicExt500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-ext-500-normal.woff2?url';
import cyrillicExt600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-ext-600-normal.woff2?url';
import cyrillicExt700 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-ext-700-normal.woff2?url';
import greek400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-400-normal.woff2?url';
import greek500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-500-normal.woff2?url';
import greek600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-600-normal.woff2?url';
import greek700 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-700-normal.woff2?url';
import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import latin500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2?url';
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import latin700 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-700-normal.woff2?url';
import latinExt400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url';
import latinExt500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-500-normal.woff2?url';
import latinExt600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2?url';
import latinExt700 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-700-normal.woff2?url';
import vietnamese400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-400-normal.woff2?url';
import vietnamese500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-500-normal.woff2?url';
import vietnamese600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-600-normal.woff2?url';
import vietnamese700 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-700-normal.woff2?url';
import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import arabic500 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal.woff2?url';
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
import arabic700 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-700-normal.woff2?url';

const weights = [400, 500, 600, 700];

const byWeight = (name: string, addresses: readonly string[]): [string, string][] =>
  addresses.map((address, index) => [`${name}-${weights[index]}-normal`, address]);

/** Addresses by the name of the package's file, without its ending. */
export const fontAddresses: ReadonlyMap<string, string> = new Map([
  ...byWeight('ibm-plex-sans-latin', [latin400, latin500, latin600, latin700]),
  ...byWeight('ibm-plex-sans-latin-ext', [latinExt400, latinExt500, latinExt600, latinExt700]),
  ...byWeight('ibm-plex-sans-vietnamese', [
    vietnamese400,
    vietnamese500,
    vietnamese600,
    vietnamese700,
  ]),
  ...byWeight('ibm-plex-sans-greek', [greek400, greek500, greek600, greek700]),
  ...byWeight('ibm-plex-sans-cyrillic', [cyrillic400, cyrillic500, cyrillic600, cyrillic700]),
  ...byWeight('ibm-plex-sans-cyrillic-ext', [
    cyrillicExt400,
    cyrillicExt500,
    cyrillicExt600,
    cyrillicExt700,
  ]),
  ...byWeight('ibm-plex-sans-arabic-arabic', [arabic400, arabic500, arabic600, arabic700]),
]);
