import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './browser';

interface Scope {
  /** Only what is inside this; else the page. */
  readonly within?: string;
  /** Not what is inside this. */
  readonly without?: string;
  /** Only these rules; else all. */
  readonly rules?: readonly string[];
}

/** What axe finds: the rule, how often, the first place. */
const findViolations = async (
  page: Page,
  { within, without, rules }: Scope,
): Promise<readonly string[]> => {
  // In its newer mode axe opens a further page for every analysis, which this page without frames does not need.
  let axe = new AxeBuilder({ page }).setLegacyMode();
  if (within) axe = axe.include(within);
  if (without) axe = axe.exclude(without);
  if (rules) axe = axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id} ×${nodes.length}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary ?? ''}`,
  );
};

/** The page is free of what axe finds; says in which state. */
export const expectNoViolations = async (
  page: Page,
  state: string,
  scope: Scope = {},
): Promise<void> => {
  expect.soft(await findViolations(page, scope), state).toEqual([]);
};
