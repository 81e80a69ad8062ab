// Does the page hydrate what was prerendered, and can a reader's file do it any harm?
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../src/ui/App';
import { ErrorBoundary } from '../../src/ui/problems/ErrorBoundary';
// The page asks for it when a file comes; a busy machine takes its time to compile it.
import '../../src/ui/problems/ProblemList';
import { storeOf } from '../../src/ui/store/store';
import { island, preparedIsland } from './world';

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => vi.unstubAllGlobals());

const fileOf = (text: string, name: string) => new File([text], name, { type: 'application/json' });
const chooser = () => screen.getByLabelText('Open a dataset');

it('hydrates the prerendered markup without a mismatch, and keeps the built map', async () => {
  const markup = '<svg class="wide"><path d="M0 0"></path></svg>';
  const box = document.createElement('div');
  box.innerHTML = renderToString(<App store={storeOf(preparedIsland())} staticMaps={markup} />);
  document.body.append(box);
  const onRecoverableError = vi.fn();
  const root = await act(async () =>
    hydrateRoot(box, <App store={storeOf(preparedIsland())} />, { onRecoverableError }),
  );
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(box.querySelector('.map-static')?.innerHTML).toBe(markup);
  await act(async () => root.unmount());
  box.remove();
});

it('lists what is wrong with a broken file, and keeps what was shown', async () => {
  const user = userEvent.setup();
  render(<App store={storeOf(preparedIsland())} />);
  const broken = JSON.stringify(island, null, 2).replace('"announced"', '"anounced"');
  await user.upload(chooser(), fileOf(broken, 'broken.json'));
  const heading = await screen.findByRole('heading', { name: 'broken.json cannot be shown' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(screen.getByText(/^Line \d+, column \d+$/)).toBeVisible();
  expect(screen.getByText('announced', { selector: 'code' })).toBeVisible();
  expect(screen.getByText('"anounced"', { selector: 'mark' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(island.title);
  await user.keyboard('{Escape}');
  expect(heading).not.toBeInTheDocument();
});

it('opens a file that is dropped before what takes it has come', async () => {
  render(<App store={storeOf(preparedIsland())} />);
  const files = [fileOf('{', 'dropped.json')];
  fireEvent.drop(screen.getByRole('main'), { dataTransfer: { types: ['Files'], files } });
  expect(
    await screen.findByRole('heading', { name: 'dropped.json cannot be shown' }),
  ).toBeInTheDocument();
  expect(screen.queryByText(/^Drop/)).not.toBeInTheDocument();
});

it('shows a good file, says whose it is, and goes back', async () => {
  const user = userEvent.setup();
  render(<App store={storeOf(preparedIsland())} />);
  const other = JSON.stringify({ ...island, id: 'other', title: 'Another island' });
  await user.upload(chooser(), fileOf(other, 'mine.json'));
  const title = screen.getByRole('heading', { level: 1 });
  await waitFor(() => expect(title).toHaveTextContent('Another island'));
  expect(await screen.findByText(/Shown from your file mine\.json/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Back to/ }));
  expect(title).toHaveTextContent(island.title);
});

it('follows the reader’s choice of colours', async () => {
  const user = userEvent.setup();
  render(<App store={storeOf(preparedIsland())} />);
  await user.selectOptions(screen.getByLabelText('Colours'), 'Dark');
  expect(document.documentElement.dataset.theme).toBe('dark');
  await user.selectOptions(screen.getByLabelText('Colours'), 'As the system');
  expect(document.documentElement.dataset.theme).toBeUndefined();
});

it('says what went wrong when drawing fails', () => {
  const Broken = (): never => {
    throw new Error('no such projection');
  };
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('no such projection');
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  // React reports what the boundary caught.
  vi.mocked(console.error).mockClear();
});
