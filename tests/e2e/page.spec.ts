// Does the built page load, with one title and one main heading?
import { expect, test } from './support/test';

test('the page has a title and one main heading', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/\S/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('main')).toBeVisible();
});
