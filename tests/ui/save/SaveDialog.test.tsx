// Does the dialog name its choices, follow them, and say what it cannot do?
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import world from '../../../src/geo/basemap/world.json';
import { OpeningProvider } from '../../../src/ui/problems/useOpening';
import { SaveDialog } from '../../../src/ui/save/SaveDialog';
import { renderInStore } from '../inStore';
import { preparedIsland } from '../world';

const opening = {
  ...{ outcome: null, reading: null, home: null, shownFile: null },
  ...{ openFile: () => {}, dismiss: () => {}, goHome: () => {} },
};

function renderDialog(onClose = () => {}) {
  return renderInStore(
    <OpeningProvider value={opening}>
      <SaveDialog onClose={onClose} />
    </OpeningProvider>,
    preparedIsland(),
  );
}

const patience = { timeout: 10_000 };

beforeEach(() => {
  // jsdom has no addresses of blobs.
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => {};
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) =>
    String(address).includes('world') ? Response.json(world) : new Response(new Uint8Array(8)),
  );
});

describe('the dialog that saves images', () => {
  it('is named, focused on its heading, and closes', async () => {
    const onClose = vi.fn();
    const { user } = renderDialog(onClose);
    expect(screen.getByRole('dialog', { name: 'Save image' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Save image' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  }, 40_000);

  it('shows the picture with a description made from the data, and takes another', async () => {
    const { user } = renderDialog();
    const picture = await screen.findByRole('img', { name: /Map of \d/ }, patience);
    expect(picture).toHaveAttribute('src', 'blob:picture');
    const field = screen.getByLabelText(/do not see it/);
    await user.clear(field);
    await user.paste('Two islands.');
    expect(screen.getByRole('img', { name: 'Two islands.' })).toBe(picture);
    await user.click(screen.getByRole('button', { name: /generated/ }));
    expect(screen.getByRole('img', { name: /Map of \d/ })).toBe(picture);
  }, 40_000);

  it('offers what suits the format, and measures it', async () => {
    const { user } = renderDialog();
    await screen.findByText('3,200 × 2,200 px', undefined, patience);
    await user.click(screen.getByRole('radio', { name: 'SVG' }));
    expect(screen.getByText('1,600 × 1,100 px')).toBeVisible();
    expect(screen.queryByRole('radio', { name: '4×' })).toBeNull();
    expect(screen.getByRole('checkbox', { name: /as shapes/ })).not.toBeChecked();
  }, 40_000);

  it('switches parts as the size has them, until the reader does', async () => {
    const { user } = renderDialog();
    const strip = () => screen.getByRole('checkbox', { name: 'Timeline' });
    expect(strip()).toBeChecked();
    await user.selectOptions(screen.getByLabelText('Size'), 'square');
    expect(strip()).not.toBeChecked();
    await user.click(strip());
    await user.selectOptions(screen.getByLabelText('Size'), 'social');
    expect(strip()).toBeChecked();
  }, 40_000);

  it('says once what has no room, and when the picture grows for it', async () => {
    const { user } = renderDialog();
    await user.click(screen.getByRole('checkbox', { name: /Numbered ties/ }));
    expect(
      await screen.findByText(/^Higher than its size says.+: 1,600 × \d/, {}, patience),
    ).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Size'), 'social');
    const remark = 'No room at this size for the table of sources.';
    expect(await screen.findByText(remark, undefined, patience)).toBeVisible();
  }, 40_000);

  it('says at which size it draws instead of one that is not possible', async () => {
    const { user } = renderDialog();
    await user.selectOptions(screen.getByLabelText('Size'), 'free');
    await user.clear(screen.getByLabelText('Width, px'));
    await user.type(screen.getByLabelText('Width, px'), '50');
    await user.type(screen.getByLabelText('Height, px'), '50');
    const remark = /This size is not possible: drawn at 320 × 480 px\./;
    expect(await screen.findByText(remark, undefined, patience)).toBeVisible();
    await user.clear(screen.getByLabelText('Height, px'));
    await user.clear(screen.getByLabelText('Width, px'));
    await user.type(screen.getByLabelText('Width, px'), '400');
    await waitFor(() => expect(screen.queryByText(/not possible/)).toBeNull(), patience);
  }, 40_000);

  it('says when images cannot be copied', async () => {
    const { user } = renderDialog();
    await screen.findByRole('img', { name: /Map of \d/ }, patience);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/cannot copy images/)).toBeVisible();
  }, 40_000);
});
