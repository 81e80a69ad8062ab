// Do the colours of an image come and go with it, and those that the reader chooses stay?
import { expect, it } from 'vitest';
import { base64Of } from '../../../src/render/file/fonts';
import { readFile } from '../../../src/ui/problems/readFile';
import { storeOf } from '../../../src/ui/store/store';
import { packed, saved } from '../../render/file/saved';
import { island, preparedIsland } from '../world';

const picture = (view: string): File => {
  const payload = base64Of(packed(saved(JSON.stringify(island), view)));
  const metadata = `<entente:image xmlns:entente="urn:entente:image:1" encoding="zlib+base64">${payload}</entente:image>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${metadata}</metadata></svg>\n`;
  return new File([svg], 'picture.svg', { type: 'image/svg+xml' });
};

async function shown(view: string) {
  const store = storeOf(preparedIsland());
  const { show } = await readFile(picture(view));
  const leave = show?.(store);
  return { leave, store, theme: () => store.getState().view.theme };
}

it('takes its colours away when it is left', async () => {
  const { leave, theme } = await shown('theme=dark');
  expect(theme()).toBe('dark');
  leave?.();
  expect(theme()).toBe('auto');
});

it('leaves the colours that a reader has chosen meanwhile', async () => {
  const { leave, store, theme } = await shown('theme=dark');
  store.dispatch({ type: 'theme', theme: 'light' });
  leave?.();
  expect(theme()).toBe('light');
});
