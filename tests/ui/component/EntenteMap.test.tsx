// Does the component take what programs have, show what they set, and tell what its reader does?
import { readFileSync } from 'node:fs';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EntenteMap } from '../../../src/ui/component/EntenteMap';
// The component asks for it with a selection; a busy machine takes its time to compile it.
import '../../../src/ui/details/DetailPanel';

const dataset = JSON.parse(readFileSync('tests/fixtures/datasets/valid.dataset.json', 'utf8'));
const shown = () => document.querySelector('.step-date')?.getAttribute('data-instant');

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

describe('the component', () => {
  it('shows the view that it is given, and the next one, without telling it back', async () => {
    const onViewChange = vi.fn();
    const props = { dataset, onViewChange };
    const { rerender } = render(<EntenteMap {...props} view="at=..1999-06-12" />);
    expect(shown()).toBe('..1999-06-12');
    rerender(<EntenteMap {...props} view="at=1999-06-12&select=actor:brenn" />);
    expect(shown()).toBe('1999-06-12');
    expect(await screen.findByRole('complementary')).toBeTruthy();
    expect(onViewChange).not.toHaveBeenCalled();
  });

  it('tells steps and selections of its reader', async () => {
    const [onViewChange, onSelect] = [vi.fn(), vi.fn()];
    render(<EntenteMap {...{ dataset, onViewChange, onSelect }} view="select=actor:brenn" />);
    const back = document.querySelector('.playback button');
    if (!back) throw new Error('There is no step back.');
    fireEvent.click(back);
    expect(onViewChange.mock.lastCall?.[0]).toBe('at=..1999-06-12&select=actor:brenn');
    expect(onSelect).not.toHaveBeenCalled();
    const details = await screen.findByRole('complementary');
    fireEvent.click(within(details).getByRole('button', { name: /close/i }));
    expect(onSelect).toHaveBeenLastCalledWith(null);
  });

  it('speaks for itself only', async () => {
    render(
      <>
        <EntenteMap dataset={dataset} view="at=..1999-06-12" />
        <EntenteMap dataset={dataset} />
      </>,
    );
    const [play] = screen.getAllByRole('button', { name: 'Play' });
    if (!play) throw new Error('There is nothing to play.');
    fireEvent.click(play);
    const lines = [...document.querySelectorAll('[role="status"]')];
    const areSpeaking = () => lines.map((line) => line.textContent !== '');
    await waitFor(() => expect(areSpeaking()).toEqual([true, false]));
  });

  it('is rendered on a server twice without an id in common', () => {
    const html = renderToString(
      <>
        <EntenteMap dataset={dataset} />
        <EntenteMap dataset={dataset} theme="dark" />
      </>,
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html.match(/data-theme="dark"/g)).toHaveLength(1);
  });

  it('says what is wrong with a dataset', () => {
    const wrong = { ...dataset, actors: [{ ...dataset.actors[0], colour: 'red' }] };
    expect(() => renderToString(<EntenteMap dataset={wrong} />)).toThrow(
      /no valid dataset\.\n\/actors\/0\/colour: unknown-field: expected/,
    );
  });
});
