// Does the dialog offer the link first, code that follows the choices, and the file where there is no site?
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Opening, OpeningProvider } from '../../../src/ui/problems/useOpening';
import { ShareDialog } from '../../../src/ui/share/ShareDialog';
import type { Action } from '../../../src/view/reduce';
import { renderInStore } from '../inStore';
import { preparedIsland } from '../world';

const opening: Opening = {
  ...{ outcome: null, reading: null, home: null, shownFile: null },
  ...{ openFile: () => {}, dismiss: () => {}, goHome: () => {} },
};

const loader = { file: 'v1.0123abcd.js', integrity: 'sha384-abc' };
const manifest = { protocol: 1, loader, datasets: { island: { version: '89abcdef' } } };

const answerWith = (answer: () => Response) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => answer());

const selecting: Action = { type: 'select', selection: { kind: 'tie', id: 'pact' } };

const titles = { en: 'Arda and Bor have a pact', fr: 'Arda et Bor ont un pacte' };

function bilingualIsland() {
  const prepared = preparedIsland();
  const languages = { en: 'English', fr: 'Français' };
  return { ...prepared, languages, dataset: { ...prepared.dataset, title: titles } };
}

function renderDialog(
  given: Partial<Opening> = {},
  actions: Action[] = [selecting],
  world = preparedIsland(),
) {
  const onClose = vi.fn();
  const rendered = renderInStore(
    <OpeningProvider value={{ ...opening, ...given }}>
      <ShareDialog onClose={onClose} />
    </OpeningProvider>,
    world,
    actions,
  );
  return { ...rendered, onClose };
}

const code = async () => ((await screen.findByLabelText('Code')) as HTMLTextAreaElement).value;
const choose = (group: string, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name });

beforeEach(() => {
  answerWith(() => Response.json(manifest));
});

describe('the dialog that shares', () => {
  it('is focused on its heading, has the link first, and closes', async () => {
    const { user, onClose } = renderDialog();
    expect(screen.getByRole('heading', { name: 'Share' })).toHaveFocus();
    const link = screen.getByLabelText('Link to this view');
    expect(link).toHaveValue('http://localhost:3000/?select=tie:pact');
    await code();
    const [, first] = screen.getAllByRole('button');
    expect(first).toHaveAccessibleName('Copy link');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('copies the link, says so, and selects it where the browser does not copy', async () => {
    const { user } = renderDialog();
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Link copied.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/?select=tie:pact');
    await code();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy code' }));
    expect(await screen.findByText(/is selected/)).toBeVisible();
    expect(screen.getByLabelText('Code')).toHaveFocus();
  });

  it('offers the sheet of a phone first, and takes its being closed for no failure', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(new EventTarget(), {
        ...{ media, matches: media.includes('coarse'), onchange: null },
        ...{ addListener() {}, removeListener() {} },
      }),
    );
    const sheet = vi.fn(async (_data: ShareData) => {});
    Object.defineProperty(navigator, 'share', { value: sheet, configurable: true });
    const { user } = renderDialog();
    const [, first] = screen.getAllByRole('button');
    expect(first).toHaveAccessibleName('Share …');
    const press = () => user.click(screen.getByRole('button', { name: 'Share …' }));
    await press();
    expect(sheet.mock.lastCall?.[0].url).toBe('http://localhost:3000/?select=tie:pact');
    sheet.mockRejectedValueOnce(new DOMException('closed', 'AbortError'));
    await press();
    expect(screen.queryByText(/did not share/)).toBeNull();
    sheet.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    await press();
    expect(await screen.findByText(/did not share/)).toBeVisible();
    Reflect.deleteProperty(navigator, 'share');
  });

  it('writes each strength', async () => {
    const { user } = renderDialog();
    expect(await code()).toMatch(/^<entente-map src="http:\/\/localhost:3000\/embed\/island\/"/);
    expect(await code()).toContain('view="select=tie:pact"');
    await user.click(choose('Embed as', 'Frame'));
    expect(await code()).toMatch(
      /^<iframe src="http:\/\/localhost:3000\/embed\/island\/\?select=tie:pact" title="Interactive map: Arda and Bor have a pact/,
    );
    await user.click(choose('Embed as', 'React'));
    expect(await code()).toContain('<EntenteMap');
    expect(screen.queryByRole('group', { name: 'Loads' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Download dataset' })).toBeVisible();
  });

  it('asks for no language where the dataset has one', async () => {
    renderDialog();
    await code();
    expect(screen.queryByLabelText('Language')).toBeNull();
  });

  it('offers the dataset’s languages, begins with the one on the screen, and writes it once', async () => {
    const french: Action = { type: 'language', language: 'fr' };
    const { user } = renderDialog({}, [selecting, french], bilingualIsland());
    expect(screen.getByLabelText('Link to this view')).toHaveValue(
      'http://localhost:3000/?select=tie:pact&lang=fr',
    );
    expect(await code()).toMatch(
      / label="[^"]*Arda et Bor ont un pacte" view="select=tie:pact" .* lang="fr"/,
    );
    expect(await code()).toContain(
      '<strong lang="fr" dir="auto">Arda et Bor ont un pacte</strong>',
    );
    const languages = screen.getByLabelText<HTMLSelectElement>('Language');
    expect([...languages.options].map(({ text, lang }) => [text, lang])).toEqual([
      ['English', 'en'],
      ['Français', 'fr'],
    ]);
    await user.click(choose('Embed as', 'React'));
    expect(await code()).toContain('view={"select=tie:pact&lang=fr"}');
    await user.selectOptions(languages, 'English');
    expect(await code()).toContain('view={"select=tie:pact"}');
    await user.click(choose('Embed as', 'Figure'));
    expect(await code()).not.toContain('lang="fr"');
    expect(await code()).toContain('Arda and Bor have a pact');
  });

  it('follows every choice', async () => {
    const { user } = renderDialog({}, [selecting], bilingualIsland());
    await code();
    const holds = async (group: string, name: string, written: RegExp) => {
      expect(await code()).not.toMatch(written);
      await user.click(choose(group, name));
      expect(await code()).toMatch(written);
    };
    await holds('Colours', 'Dark', / theme="dark"/);
    await holds('Around the map', 'Timeline', / chrome="min"/);
    await holds('Loads', 'On click', / load="click"/);
    await holds('Height', 'Grows', / auto-height/);
    await holds('Data', 'This version', /embed\/island\/89abcdef\/.*integrity="sha384-abc"/s);
    await user.selectOptions(screen.getByLabelText('Language'), 'fr');
    expect(await code()).toMatch(/<entente-map [^>]* lang="fr"/);
    await user.click(choose('Opens', 'As at first'));
    expect(await code()).not.toContain('select=tie');
    // A frame alone knows neither a click nor growing; what both have stays.
    await user.click(choose('Embed as', 'Frame'));
    expect(choose('Loads', 'In sight')).toBeChecked();
    expect(choose('Height', 'By its width')).toBeChecked();
    expect(await code()).toContain('embed/island/89abcdef/?theme=dark&amp;chrome=min&amp;lang=fr"');
    await holds('Height', 'Fixed', /height="640".*;height:640px"/);
    await user.clear(screen.getByLabelText('Height, px'));
    await user.type(screen.getByLabelText('Height, px'), '500');
    expect(await code()).toContain('height:500px');
  });

  it('shows the embed page in a sandbox when asked, and says what each system wants', async () => {
    const { user } = renderDialog();
    await code();
    expect(document.querySelector('iframe')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show the live preview' }));
    const frame = screen.getByTitle(/^Preview: Arda and Bor/);
    expect(frame).toHaveAttribute('src', 'http://localhost:3000/embed/island/?select=tie:pact');
    expect(frame.getAttribute('sandbox')).not.toContain('allow-same-origin');
    await user.click(choose('Preview width', '480'));
    expect(frame).toHaveStyle({ width: '480px', height: '600px' });
    await user.selectOptions(screen.getByLabelText('Paste it into'), 'notion');
    expect(screen.getByLabelText('Address of the map alone')).toHaveValue(
      'http://localhost:3000/embed/island/?select=tie:pact',
    );
  });

  it('offers the file instead of a link to what is on this device only', async () => {
    renderDialog({ home: preparedIsland(), shownFile: 'mine.json' });
    expect(screen.getByText(/mine\.json is only on this device/)).toBeVisible();
    expect(screen.getByText(/needs a site/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Download dataset' })).toBeVisible();
    expect(screen.queryByLabelText('Link to this view')).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['a page', () => new Response('<!doctype html>')],
    ['other datasets', () => Response.json({ ...manifest, datasets: {} })],
  ])('keeps to the link where the site answers with %s', async (_, answer) => {
    answerWith(answer);
    renderDialog();
    expect(await screen.findByText(/offers no maps/)).toBeVisible();
    await waitFor(() => expect(screen.queryByLabelText('Code')).toBeNull());
    expect(screen.getByLabelText('Link to this view')).toBeVisible();
  });
});
