import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { PLAIN_GROWTH } from '../../../src/exhibits/growth/spec';
import { renderPanel, renderStill } from '../../support/render-exhibit';

const WORDS = {
  zh: {
    headline: '214个原文增幅中，11个与数值不符',
    table: '原文增幅与复算增幅',
    verdicts: '增幅核对结果',
    chips: ['≠不一致 11', '?无法核对 69', '=一致 134'],
    first: /法院.*2024/,
  },
  en: {
    headline: '11 of 214 printed growth rates do not match the figures',
    table: 'Printed and recomputed growth',
    verdicts: 'Verdicts on growth',
    chips: ['≠differs 11', '?cannot be checked 69', '=agrees 134'],
    first: /court.*2024/i,
  },
} as const;

const rows = () => screen.getAllByRole('row', { hidden: true }).slice(1);

test.each<Language>(['zh', 'en'])('in %s the rates that differ come first', async (language) => {
  const words = WORDS[language];
  await renderPanel(language, { spec: { ...PLAIN_GROWTH, verdicts: ['differs'] } });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(words.headline);
  expect(screen.getByRole('table', { name: words.table })).toBeTruthy();
  expect(rows()).toHaveLength(11);
  const [first] = rows();
  expect(first?.textContent).toMatch(words.first);
  expect(first?.textContent).toMatch(/[↑↓] 2\.67%.*↓ 2\.71%/);
});

test.each<Language>(['zh', 'en'])('in %s verdicts filter the rates', async (language) => {
  const words = WORDS[language];
  const user = userEvent.setup();
  await renderPanel(language, { spec: PLAIN_GROWTH, filter: setYears(NO_FILTER, 2023, 2024) });
  const all = rows().length;
  const chips = within(screen.getByRole('group', { name: words.verdicts })).getAllByRole('button');
  const [differs, undecided] = chips;
  if (!differs || !undecided) throw new Error('there are no chips');
  const countOf = (chip: HTMLElement) => Number(/\d+$/.exec(chip.textContent ?? '')?.[0]);
  await user.click(differs);
  expect(rows()).toHaveLength(countOf(differs));
  await user.keyboard('{Control>}');
  await user.click(undecided);
  await user.keyboard('{/Control}');
  expect(rows()).toHaveLength(countOf(differs) + countOf(undecided));
  await user.click(undecided);
  await user.click(undecided);
  expect(rows()).toHaveLength(all);
});

test.each<Language>(['zh', 'en'])(
  'in %s every verdict has its sign and count',
  async (language) => {
    const words = WORDS[language];
    await renderPanel(language, { spec: { ...PLAIN_GROWTH, verdicts: ['differs'] } });
    const chips = within(screen.getByRole('group', { name: words.verdicts }));
    expect(chips.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(words.chips);
  },
);

test('a contradiction has a note on what is known of it', async () => {
  await renderPanel('en', { spec: { ...PLAIN_GROWTH, verdicts: ['differs'] } });
  const notes = rows().filter((row) => row.querySelector('th p'));
  expect(notes.length).toBeGreaterThan(0);
});

test('under a filter it says so, and counts what the filter leaves', async () => {
  const filter = setClause(NO_FILTER, 'right', ['trademark']);
  await renderPanel('en', { spec: PLAIN_GROWTH, filter });
  expect(screen.getByText('Filtered')).toBeTruthy();
  expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(
    new RegExp(`^2 of ${rows().length} `),
  );
});

test('looked at, it has the first rates that differ, says how many more, and counts all', async () => {
  await renderStill(['en'], { spec: PLAIN_GROWTH });
  expect(screen.queryByRole('button')).toBeNull();
  expect(rows()).toHaveLength(6);
  expect(rows()[0]?.textContent).toBe(
    'IP cases received by courts · 2024544,126 cases → 529,370 cases↓ 2.67%↓ 2.71%',
  );
  expect(document.body.textContent).toContain('5 more not listed');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '≠ differs 11',
    '? cannot be checked 69',
    '= agrees 134',
  ]);
});

test('looked at in both languages, it leaves room for them', async () => {
  await renderStill(['zh', 'en'], { spec: PLAIN_GROWTH });
  expect(rows()).toHaveLength(4);
  expect(rows()[0]?.textContent).toBe(
    '法院新收知识产权案件 · 2024IP cases received by courts · 2024544126件 → 529370件544,126 cases → 529,370 cases↓ 2.67%↓ 2.71%',
  );
  expect(document.body.textContent).toContain('另有7个未列出');
  expect(document.body.textContent).toContain('7 more not listed');
});

test('looked at with a chosen verdict, it lists rates of that verdict, or why they are not decided', async () => {
  await renderStill(['en'], { spec: { ...PLAIN_GROWTH, verdicts: ['undecided'] } });
  expect(rows()).toHaveLength(6);
  for (const row of rows())
    expect(row.textContent).toMatch(/no printed figure|definition changed|approximate/);
});
