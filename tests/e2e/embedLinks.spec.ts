// What does a link out of an embed open? The source itself, whole, and unable to reach back.
import { expect, mapIn, snippet, test, whenReady } from './support/article';

/** Of the page that was opened: who can be reached from it, and whether it is itself. */
const standing = () => {
  localStorage.setItem('is', 'whole');
  return {
    opener: window.opener === null,
    origin: window.origin === location.origin,
    kept: localStorage.getItem('is'),
  };
};

test('a source opens whole, in a tab that has no opener', async ({ page, site, host }) => {
  await page.context().route(/^https:/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<title>A source</title><p>What it says.</p>',
    }),
  );
  await page.goto(host.put('out', snippet(site, { view: 'select=actor:iraq' })));
  await whenReady(page);
  const links = mapIn(page).locator('a.citation-link');
  const href = await links.first().getAttribute('href');
  const [opened] = await Promise.all([page.waitForEvent('popup'), links.first().click()]);
  await expect(opened).toHaveTitle('A source');
  expect(opened.url()).toBe(href);
  expect(await opened.evaluate(standing)).toEqual({ opener: true, origin: true, kept: 'whole' });
  // The article and its map are where they were.
  expect(page.url()).toBe(`${host.address}out`);
  await expect(mapIn(page).locator('.map-svg')).toBeVisible();
});

test('the way to the page opens what the map shows, in a tab that has no opener', async ({
  page,
  site,
  host,
}) => {
  await page.goto(host.put('home', snippet(site, { view: 'at=2011' })));
  await whenReady(page);
  const link = mapIn(page).locator('.embed-foot a').last();
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await expect(opened.locator('[data-instant]')).toHaveAttribute('data-instant', '2011');
  expect(opened.url()).toBe(`${site}?at=2011`);
  expect(await opened.evaluate(standing)).toEqual({ opener: true, origin: true, kept: 'whole' });
});

test.describe('where a sandbox allows no tabs', () => {
  test.use({ expectedComplaints: [/sandboxed frame/] });

  test('a link opens none, and the map stays', async ({ page, site, host }) => {
    const address = `${site}embed/iraq-intelligence-sharing-2015/`;
    const frame = `<iframe sandbox="allow-scripts" width="800" height="700" src="${address}"></iframe>`;
    await page.goto(host.put('closed', frame));
    const map = mapIn(page);
    await expect(map.locator('.map-svg')).toBeVisible();
    await map.locator('.embed-foot a').last().click();
    await page.waitForTimeout(500);
    expect(page.context().pages()).toHaveLength(1);
    await expect(map.locator('.map-svg')).toBeVisible();
  });
});
