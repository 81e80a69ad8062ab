// What does axe find wrong with a page, or with a part of it?
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Asked {
  /** Selectors of the part that is checked, and of what is not. */
  within?: string;
  except?: string;
  /** Only these rules. */
  rules?: string[];
}

/** Each rule that is broken, with the elements that break it. */
export async function violationsIn(page: Page, { within, except, rules }: Asked = {}) {
  // What is right needs no description, and no frame is checked; both take as long as to check.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], selectors: false });
  if (within) axe.include(within);
  if (except) axe.exclude(except);
  if (rules) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
