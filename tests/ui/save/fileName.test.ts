// Is the name of a saved file safe on every system?
import { expect, it } from 'vitest';
import { fileName } from '../../../src/ui/save/fileName';

it.each([
  ['iraq-2015', 'iraq-2015.png'],
  ['../../etc/passwd', 'etc-passwd.png'],
  ['con', 'entente-con.png'],
  ['', 'entente-image.png'],
  ['a'.repeat(300), `${'a'.repeat(80)}.png`],
])('%j is saved as %s', (id, name) => {
  expect(fileName(id, 'png')).toBe(name);
});
