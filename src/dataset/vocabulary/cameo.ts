// What does CAMEO call each of its event codes? Version 1.1b3, with the codes that its users added.
import names from './cameo.json';

/**
 * Code to name, in the standard's terms. Codes are text: 010 and 10 are two codes. 155, 176, 1834,
 * 1951 and 1952 are GDELT's; 1213 is ICEWS's and PLOVER's; 1214 stands in PLOVER's table only.
 */
export const cameoNames: ReadonlyMap<string, string> = new Map(Object.entries(names));
