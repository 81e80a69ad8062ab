// Does the page answer a newcomer's questions from the accessibility tree alone, and by key alone?
import type { Page } from '@playwright/test';
import { focusActors, focused, openLive } from './support/live';
import { expect, test } from './support/test';

/** Everything that a screen reader could read of a part of the page. */
const treeOf = (page: Page, selector = 'body') => page.locator(selector).ariaSnapshot();

/** Goes on from tie to tie until one's name is meant. */
async function goToTie(page: Page, name: RegExp) {
  await focusActors(page);
  await page.keyboard.press('Tab');
  const ties = page.locator('svg[data-map] .ties [role=option]');
  for (let press = await ties.count(); press > 0; press -= 1) {
    const spoken = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    if (name.test(spoken ?? '')) return spoken;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No tie is named ${name}.`);
}

async function readDetails(page: Page) {
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-details]')).toBeVisible();
  return treeOf(page, '[data-details]');
}

test('the map, its lists and its timeline are told in this order and in these words', async ({
  page,
}) => {
  await openLive(page);
  await expect(page.getByRole('tabpanel', { name: 'Map' })).toMatchAriaSnapshot({
    name: 'map.aria.yml',
  });
  await expect(page.getByRole('region', { name: 'Timeline' })).toMatchAriaSnapshot({
    name: 'timeline.aria.yml',
  });
  // The slider's value is a step; what is spoken is its date.
  const slider = page.getByRole('slider');
  await expect(slider).toHaveAttribute('aria-valuetext', /^27 September 2015/);
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /^2011/);
  await expect(page.locator('[role=status].sr-only, .sr-only [role=status]').last()).toHaveText(
    /^2011\. \d+ ties? shown/,
  );
});

test.describe('a newcomer asks', () => {
  test('of ties: who gets intelligence, who supports Assad, what is refused, what is denied', async ({
    page,
  }) => {
    await openLive(page);
    // Which states will get intelligence, and who announced it?
    expect(await goToTie(page, /share intelligence/)).toMatch(
      /^Iraq to Syria, Russia and Iran: cooperation, announced/,
    );
    expect(await readDetails(page)).toMatch(/Iraq’s military/);
    await page.keyboard.press('Escape');
    // Since when does Russia support Assad, and who says so?
    expect(await goToTie(page, /Support for Assad/)).toMatch(
      /Russia and Iran to Syria.*Since 2011/,
    );
    expect(await readDetails(page)).toMatch(/Christian Science Monitor.*in its own voice/s);
    await page.keyboard.press('Escape');
    // What exactly does the US refuse, and to whom?
    expect(await goToTie(page, /Won’t work with Assad/)).toMatch(
      /^United States to Syria.*1 cooperation refused/,
    );
    expect(await readDetails(page)).toMatch(/refuses to cooperate with Syria’s president/);
    await page.keyboard.press('Escape');
    // What do US officials say about Iran?
    expect(await goToTie(page, /Coordination denied/)).toMatch(/denied by US officials/);
  });

  test('of the list and the timeline: the coalition, what is new, what is planned, what is a claim', async ({
    page,
  }) => {
    await openLive(page);
    await page.getByRole('tab', { name: 'Map' }).focus();
    await page.keyboard.press('ArrowRight');
    const list = page.getByRole('tabpanel', { name: 'List' });
    await expect(list).toBeVisible();
    await expect(page.locator('.loading')).toHaveCount(0);
    const told = await list.ariaSnapshot();
    // What does the coalition do, and where?
    expect(told).toMatch(/coalition carries out air strikes .* in Iraq and Syria/);
    expect(told).toMatch(/coalition trains Iraqi forces/);
    // What was announced on 27 September, and what was already under way?
    const [fresh = '', ...others] = told.split(/- heading /).slice(2);
    expect(fresh).toMatch(/^"New on 27 September 2015"/);
    expect(fresh.match(/, announced\./g)).toHaveLength(2);
    expect(others.join('')).not.toMatch(/, announced\./);
    // Which statements are only somebody's claim?
    const claims = told.match(/button "[^"]*, alleged\.[^"]*"/g);
    expect(claims).toHaveLength(1);
    expect(claims?.[0]).toMatch(/air base.*United States, as its own assessment/);
    // What is planned for the 28th?
    await page.getByRole('button', { name: 'Next date' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /^28 September 2015/);
    expect(await list.ariaSnapshot()).toMatch(
      /heading "Events, 28 September 2015".*button "Presidents Obama and Putin are to meet.* Planned;/s,
    );
    const timeline = page.getByRole('region', { name: 'Timeline' });
    const planned = timeline.getByRole('button', { name: /^Obama to meet Putin.*planned$/ });
    await planned.focus();
    expect(await readDetails(page)).toMatch(
      /28 September 2015.*planned|planned.*28 September 2015/is,
    );
  });
});

test('the keyboard is seen: two rings around an actor, two edges along a tie', async ({ page }) => {
  await openLive(page);
  await focusActors(page);
  const painted = (selector: string) =>
    page.locator(selector).evaluateAll((shapes) =>
      shapes.map((shape) => {
        const { stroke, visibility, opacity } = getComputedStyle(shape);
        return visibility === 'visible' && opacity === '1' ? stroke : 'none';
      }),
    );
  const rings = await painted('svg[data-map] .option:focus-visible > .focus-ring > *');
  expect(new Set(rings).size).toBe(2);
  await page.keyboard.press('Tab');
  expect(await focused(page)).not.toBe('BODY');
  expect(new Set(await painted('svg[data-map] .tie-ring > *')).size).toBe(2);
});
