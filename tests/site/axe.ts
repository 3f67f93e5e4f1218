import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The rules whose answer depends on colours. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page that is opened with scripts on (it is one): each broken rule with the source of its elements. Of all rules,
 * or of some. It works out no selectors and loads no style sheet or sound anew, which would be most of its time: no rule asks for them
 * here.
 */
export async function axe(page: Page, rules?: string[]): Promise<{ found: string[]; passed: number }> {
  await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    const { run } = (window as unknown as { axe: typeof Axe }).axe;
    const { violations, passes } = await run({
      resultTypes: ['violations'],
      selectors: false,
      preload: false,
      ...(runOnly && { runOnly }),
    });
    return {
      found: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      passed: passes.length,
    };
  }, rules);
}
