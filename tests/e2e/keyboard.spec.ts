// Can everything on the map be reached and left by key, and is the focus never lost?
import type { Page } from '@playwright/test';
import { holdBack } from './support/holdBack';
import { actors, datasets, focusActors, focused, openLive, ties } from './support/live';
import { expect, test } from './support/test';

const arrows = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'];
const details = '[data-details]';

test('actors come before ties, each list is one stop, and Shift+Tab goes back', async ({
  page,
}) => {
  await openLive(page);
  await focusActors(page);
  const first = await focused(page);
  await page.keyboard.press('Tab');
  const tie = await focused(page);
  expect(tie).toMatch(/[~+]/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('svg[data-map]'))).toBeNull();
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe(tie);
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe(first);
  for (const list of ['.actors', '.ties'])
    await expect(page.locator(`svg[data-map] ${list} [tabindex="0"]`)).toHaveCount(1);
});

test('after the skip link, the next stop is an actor', async ({ page }) => {
  await openLive(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  // What answers to the focus has come by now, and makes no stop of its own.
  await expect(page.locator('.map-caption')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const first = await actors(page).and(page.locator('[tabindex="0"]')).getAttribute('data-actor');
  expect(await focused(page)).toBe(first);
});

test('the first key and the first press wait for the code that answers them', async ({ page }) => {
  const release = await holdBack(page, '**/Answers-*.js');
  await openLive(page);
  await page.locator('svg[data-map] .actors [tabindex="0"]').focus();
  const first = await focused(page);
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe(first);
  expect(await page.evaluate(() => window.scrollY), 'the page does not scroll meanwhile').toBe(
    scrolled,
  );
  release();
  await expect(page.locator(details)).toBeVisible();
  const second = await focused(page);
  expect(second).not.toBe(first);
  await expect(page.locator('[role=option][aria-selected=true]')).toHaveAttribute(
    'data-actor',
    second,
  );
});

test('a press before the code that answers it selects', async ({ page }) => {
  await openLive(page);
  const actor = actors(page).first();
  await actor.locator('.hit').evaluate((area) => {
    area.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    area.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  await expect(actor).toHaveAttribute('aria-selected', 'true');
});

test('Shift and Enter on a row of the list or an event of the timeline moves into the details', async ({
  page,
}) => {
  await page.goto('./?tab=list');
  const opener = [page.locator('.sentence-row').nth(1), page.locator('.strip-event').first()];
  for (const each of opener) {
    await each.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(details)).toBeVisible();
    await expect(each).toBeFocused();
    await page.keyboard.press('Shift+Enter');
    await expect(page.locator(`${details}:focus-within`)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(details)).toHaveCount(0);
    await expect(each).toBeFocused();
  }
});

test('the keys of the map are told to whoever reads how to read it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page);
  await page.getByText('How to read this map').click();
  await expect(page.locator('.legend-how')).toContainText('Shift and Enter moves there');
});

test('an arrow moves, and the opposite one returns', async ({ page }) => {
  await openLive(page);
  await focusActors(page);
  const from = await focused(page);
  const moves = [];
  for (const [index, arrow] of arrows.entries()) {
    await page.keyboard.press(arrow);
    const to = await focused(page);
    if (to === from) continue;
    moves.push(to);
    await page.keyboard.press(arrows[(index + 2) % 4] ?? '');
    expect(await focused(page), `back from ${to} by the arrow opposite to ${arrow}`).toBe(from);
  }
  expect(new Set(moves).size).toBeGreaterThan(1);
});

test('Page Down reads all actors, letters find a name, End and Home go to the ends', async ({
  page,
}) => {
  await openLive(page);
  await focusActors(page);
  const count = await actors(page).count();
  const met = [await focused(page)];
  for (let press = 1; press < count; press += 1) {
    await page.keyboard.press('PageDown');
    met.push(await focused(page));
  }
  expect(new Set(met).size).toBe(count);
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe(met[0]);
  const name = (await actors(page).last().getAttribute('aria-label')) ?? '';
  await page.keyboard.type(name.slice(0, 5));
  expect(await focused(page)).toBe(met.at(-1));
});

test('Enter selects and stays, ties go round the actor, and lead back and across', async ({
  page,
}) => {
  await openLive(page);
  await focusActors(page);
  const actor = await focused(page);
  await page.keyboard.press('Enter');
  await expect(page.locator(details)).toBeVisible();
  expect(await focused(page)).toBe(actor);
  await expect(actors(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.ties[role=listbox]')).toHaveAttribute('aria-label', /^Ties of \S/);
  const listed = await ties(page).evaluateAll((all) =>
    all.map((tie) => tie.getAttribute('data-tie') ?? ''),
  );
  expect(listed.every((tie) => tie.split(/[~+:]/).includes(actor))).toBe(true);
  await page.keyboard.press('Tab');
  for (const tie of [...listed.slice(1), listed[0]]) {
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(tie);
  }
  await page.keyboard.press('Backspace');
  expect(await focused(page)).toBe(actor);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  expect(listed[0]?.split(/[~+:]/)).toContain(await focused(page));
  expect(await focused(page)).not.toBe(actor);
});

test('Shift+Enter goes into the details, Esc closes at once what is open', async ({ page }) => {
  await openLive(page);
  await focusActors(page);
  const actor = await focused(page);
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('details');
  await page.keyboard.press('Escape');
  await expect(page.locator(details)).toBeHidden();
  await expect.poll(() => focused(page)).toBe(actor);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.map-caption')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.map-caption')).toBeHidden();
  await expect(page.locator(details)).toBeHidden();
});

test('with nothing open Esc stops Play, then leaves the focus, then the zoom, one at a time', async ({
  page,
}) => {
  await openLive(page);
  await focusActors(page);
  const actor = await focused(page);
  await openLive(page, `./?focus=${actor}&zoom=2,0,0&type=cooperation`);
  const query = () => new URL(page.url()).searchParams;
  const whole = page.locator('.map-note').getByRole('button', { name: 'Show all actors' });
  const play = page.locator('.step-play');
  await play.focus();
  await page.keyboard.press('Enter');
  await expect(play).toHaveText('Pause');
  await page.keyboard.press('Escape');
  await expect(play).toHaveText('Play');
  await expect(whole).toBeVisible();
  expect(query().has('zoom')).toBe(true);
  await page.keyboard.press('Escape');
  await expect(whole).toBeHidden();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => query().has('zoom')).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => query().has('zoom')).toBe(false);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox', { name: /^Opposition/ })).not.toBeChecked();
});

test('the focus is inside the map and beside the details, also when zoomed', async ({ page }) => {
  await openLive(page);
  await focusActors(page);
  await page.keyboard.press('Enter');
  await expect(page.locator(details)).toBeVisible();
  for (const key of ['+', '+']) await page.keyboard.press(key);
  const count = await actors(page).count();
  for (let press = 0; press < Math.min(count, 6); press += 1) {
    await page.keyboard.press(press === 0 ? 'Home' : 'PageDown');
    await expect
      .poll(() =>
        page.evaluate(() => {
          const mark = document.activeElement?.querySelector('.hit')?.getBoundingClientRect();
          if (!mark) return 'no mark';
          const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
          const top = document.elementFromPoint(x, y);
          const actor = document.activeElement?.getAttribute('data-actor');
          // What is pressed there means the actor: its option, or the same area over the ties.
          const isItself =
            actor !== null && top?.closest('[data-actor]')?.matches(`[data-actor="${actor}"]`);
          return isItself ? '' : `${x},${y} ${top?.className}`;
        }),
      )
      .toBe('');
  }
});

/** Whether the middle of what has the focus is within the map's frame. */
const isFocusInView = (page: Page) =>
  page.evaluate(() => {
    const focus = document.activeElement?.querySelector('.hit')?.getBoundingClientRect();
    const map = document.querySelector('.map-box')?.getBoundingClientRect();
    if (!focus || !map) return false;
    const [x, y] = [focus.x + focus.width / 2, focus.y + focus.height / 2];
    return x > map.left && x < map.right && y > map.top && y < map.bottom;
  });

for (const list of ['actors', 'ties']) {
  test(`what has the focus among ${list} stays in view as keys zoom`, async ({ page }) => {
    await openLive(page);
    await page.locator(`svg[data-map] .${list} [tabindex="0"]`).focus();
    const count = await page.locator(`svg[data-map] .${list} [role=option]`).count();
    for (let turn = 0; turn < Math.min(count, 8); turn += 1) {
      await page.keyboard.press(turn === 0 ? 'Home' : 'PageDown');
      const before = await focused(page);
      for (const key of ['+', '+', '+']) await page.keyboard.press(key);
      await expect(page).toHaveURL(/zoom=4/);
      expect(await focused(page)).toBe(before);
      expect(await isFocusInView(page), before).toBe(true);
      await page.keyboard.press('0');
      await expect(page).not.toHaveURL(/zoom/);
    }
  });
}

for (const dataset of datasets) {
  test(`keys, steps and filters at random never lose the focus in ${dataset}`, async ({ page }) => {
    await openLive(page, dataset);
    await focusActors(page);
    // A fixed seed: a failure can be seen again.
    let seed = 20_150_927;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const keys = [...arrows, 'PageDown', 'PageUp', 'Enter', 'Escape', 'Backspace', 'End', '+', '0'];
    for (let turn = 0; turn < 40; turn += 1) {
      const kind = random(5);
      if (kind === 0) {
        // As playback and the legend would: from elsewhere, while focus stays in the map.
        const selector = random(2) ? '[data-step-prev]' : '[data-step-next]';
        await page
          .locator(selector)
          .first()
          .evaluate((button: HTMLElement) => button.click());
      } else if (kind === 1) {
        const boxes = page.locator('input[type=checkbox]');
        const at = random(await boxes.count());
        await boxes.nth(at).evaluate((box: HTMLElement) => box.click());
      } else if (kind === 2 && (await ties(page).count()) > 0) {
        await page.locator('.ties [tabindex="0"]').focus();
      } else {
        await page.keyboard.press(keys[random(keys.length)] ?? 'End');
      }
      await expect
        .poll(() => focused(page), `after turn ${turn}, of kind ${kind}`)
        .not.toBe('BODY');
    }
  });
}

test('letters and zoom keys mean nothing outside the map', async ({ page }) => {
  await openLive(page);
  const land = () => page.locator('svg[data-map] .land').getAttribute('d');
  const before = await land();
  await page.locator('[data-play]').focus();
  for (const key of ['+', 's', '-']) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  expect(await land()).toBe(before);
  await expect(page.locator('[data-play]')).toBeFocused();
});
