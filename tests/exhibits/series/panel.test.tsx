import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import type { Spec } from '../../../src/exhibits/registry';
import { PLAIN_CHANGES } from '../../../src/exhibits/changes/spec';
import {
  type ChartState,
  PLAIN_CHART,
  PLAIN_SERIES,
  type SeriesSpec,
} from '../../../src/exhibits/series/spec';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { readGround } from '../../support/ground';
import { renderPanel } from '../../support/render-exhibit';

const { dataset } = readGround().cube;

const specOf = (
  indicators: readonly string[],
  chart: Partial<ChartState> = {},
  more: Partial<SeriesSpec> = {},
): SeriesSpec => ({ ...PLAIN_SERIES, indicators, chart: { ...PLAIN_CHART, ...chart }, ...more });

/** The panel as a table, which needs no canvas. */
const show = async (language: Language, spec: Spec) => {
  cleanup();
  const { container } = await renderPanel(language, { spec });
  return container.querySelector('footer');
};

const COURTS = ['court.civil2.received', 'court.admin2.received'];
const CIVIL = 'court.civil1.received';

describe('the notes below the chart', () => {
  test('name the indicator that a break cuts, where there are several', async () => {
    const table = specOf(COURTS, { show: 'table' });
    const english = (await show('en', table))?.textContent ?? '';
    const nameOf = (id: string, language: Language) =>
      dataset.indicatorById.get(id)?.name[language] ?? '';
    const broken = COURTS.filter((id) => dataset.breaks.some((each) => each.indicator === id));
    expect(broken.length).toBeGreaterThan(0);
    for (const id of broken) expect(english).toMatch(new RegExp(`[①-⑳] [^:]*${nameOf(id, 'en')}`));
    const chinese = (await show('zh', table))?.textContent ?? '';
    for (const id of broken) expect(chinese).toMatch(new RegExp(`[①-⑳] [^：]*${nameOf(id, 'zh')}`));
  });

  test('name nothing where there is one indicator', async () => {
    const footer = await show('en', specOf(COURTS.slice(0, 1), { show: 'table' }));
    expect(footer?.textContent).toMatch(/^① Definition changed \d{4}\/\d{4}: /);
  });

  test('are not shown under the list of changes, which is of all figures', async () => {
    expect((await show('en', PLAIN_CHANGES))?.textContent).toMatch(/^Source: /);
  });
});

test.each([
  ['en', '12 lines at most; remove one first'],
  ['zh', '最多12条线，请先移除一条'],
] as const)('the picker says in %s how many it holds', async (language, words) => {
  setUpI18n(language);
  await i18next.changeLanguage(language);
  expect(i18next.t('series:full', { count: 12 })).toBe(words);
});

const trademarks = setClause(NO_FILTER, 'right', ['trademark']);

test.each<readonly [Language, string, Filter, string]>([
  ['en', CIVIL, NO_FILTER, 'No filter'],
  ['en', CIVIL, setYears(NO_FILTER, 2015, 2024), 'Filtered'],
  ['zh', CIVIL, trademarks, '完整列出，供比较'],
  ['en', 'satisfaction.score', trademarks, 'Totals only'],
  ['en', 'trademark.registered', setClause(NO_FILTER, 'right', ['patent']), 'No matching figures'],
])('in %s the badge of %s says what narrows it, case %#', async (language, id, filter, badge) => {
  await renderPanel(language, { spec: specOf([id], { show: 'table' }), filter });
  expect(screen.getByText(badge)).toBeTruthy();
});

describe('the toolbar', () => {
  test('turns the chart into the table of its numbers, and asks for the changes', async () => {
    const specs: Spec[] = [];
    await renderPanel('en', { spec: specOf([CIVIL]), onSpec: (spec) => specs.push(spec) });
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect((await screen.findByRole('table', { name: 'Time series' })).textContent).toContain(
      '449,923',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Largest changes' }));
    expect(specs.at(-1)).toEqual(specOf([CIVIL], { show: 'changes' }));
  });

  test('writes measure, form, base year and split into the spec', async () => {
    const specs: Spec[] = [];
    await renderPanel('en', { spec: specOf([CIVIL]), onSpec: (spec) => specs.push(spec) });
    expect(screen.queryByRole('combobox', { name: 'Base' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Index' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Base' }), '2012');
    await userEvent.click(screen.getByRole('button', { name: 'Log' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Split by' }), 'right');
    expect(specs.at(-1)).toEqual(
      specOf([CIVIL], { measure: 'index', scale: 'log' }, { baseYear: 2012, split: 'right' }),
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Split by' }), '');
    expect(specs.at(-1)).toMatchObject({ split: 'total' });
    await userEvent.click(screen.getByRole('button', { name: 'Annual growth, %' }));
    expect(screen.queryByRole('button', { name: 'Log' })).toBeNull();
  });

  test('says why parts cannot be stacked, and shows the stack as not chosen', async () => {
    const stacked = { form: 'stacked' } as const;
    const spec = specOf(['proc.prosecuted.cases'], stacked, { split: 'offence' });
    await renderPanel('en', { spec });
    expect(screen.getByText(/do not add up .* cannot be stacked/)).toBeTruthy();
    const isChosen = (name: string) =>
      screen.getByRole('button', { name }).getAttribute('aria-pressed');
    expect([isChosen('Stacked'), isChosen('Lines')]).toEqual(['false', 'true']);
  });

  test('asks for a split before a stack only where there is one to choose', async () => {
    for (const indicators of [['customs.seizures.items'], [CIVIL, ...COURTS]]) {
      cleanup();
      await renderPanel('en', { spec: specOf(indicators, { form: 'stacked' }) });
      expect(screen.queryByRole('combobox', { name: 'Split by' })).toBeNull();
      expect(screen.queryByText(/Choose a “Split by”/)).toBeNull();
      expect(screen.getByText(/Only one indicator with published parts/)).toBeTruthy();
    }
    cleanup();
    await renderPanel('en', { spec: specOf([CIVIL], { form: 'stacked' }, { split: 'total' }) });
    expect(screen.getByRole('combobox', { name: 'Split by' })).toBeTruthy();
    expect(screen.getByText(/Choose a “Split by”/)).toBeTruthy();
  });

  test('shows a measure that is not possible as not chosen, and the notes say why', async () => {
    await renderPanel('en', { spec: specOf(['jianwang.sites_closed'], { measure: 'index' }) });
    expect(screen.getByRole('button', { name: 'Index' }).getAttribute('aria-pressed')).toBe(
      'false',
    );
    expect(screen.getByText(/scope changes from year to year/)).toBeTruthy();
  });
});

describe('the chosen indicators', () => {
  test('are chips that remove them', async () => {
    await renderPanel('en', { spec: specOf([CIVIL, ...COURTS], { show: 'table' }) });
    const chips = () => screen.queryAllByRole('button', { name: /^Remove from chart: / });
    expect(chips()).toHaveLength(3);
    await userEvent.click(
      screen.getByRole('button', { name: /^Remove from chart: First-instance/ }),
    );
    expect(chips()).toHaveLength(2);
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  });

  test('begin from the one that the filter made the first', async () => {
    const specs: Spec[] = [];
    await renderPanel('en', {
      spec: specOf([], { show: 'table' }),
      onSpec: (spec) => specs.push(spec),
    });
    // jsdom has no popovers: their content is there, but not in the accessibility tree.
    const button = screen.getByRole('button', { name: 'Add an indicator' });
    const picker = document.getElementById(button.getAttribute('popovertarget') ?? '');
    picker?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
    await userEvent.click(await screen.findByLabelText('Second-instance IP civil cases received'));
    expect(specs.at(-1)).toMatchObject({ indicators: [CIVIL, 'court.civil2.received'] });
  });
});

test('what was found but is not in the line stands below, with its source', async () => {
  await renderPanel('zh', { spec: specOf(['customs.seizures.batches'], { show: 'table' }) });
  await userEvent.click(screen.getByText(/另查到5个数据，未画入折线/));
  expect(await screen.findByText('4万余批')).toBeTruthy();
});

test('the years of the filter are moved below the chart, and a year typed filters', async () => {
  await renderPanel('en', { spec: specOf([CIVIL]) });
  const field = screen.getByRole('spinbutton', { name: 'From year' });
  await userEvent.clear(field);
  await userEvent.type(field, '2015{Enter}');
  expect(screen.getByText('Filtered')).toBeTruthy();
  expect(screen.getByRole('slider', { name: 'From year' }).getAttribute('aria-valuenow')).toBe(
    '2015',
  );
});

test('without an indicator that the filter has something for, the panel says so', async () => {
  await renderPanel('en', {
    spec: specOf(['trademark.registered']),
    filter: setClause(NO_FILTER, 'right', ['patent']),
  });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Time series');
  expect(
    screen.getByText(
      'No indicator can be drawn under this filter. Remove a filter or choose another indicator.',
    ),
  ).toBeTruthy();
  expect(
    screen.getByText(/^Not drawn \(does not apply to this filter.*\): Trademark registrations/),
  ).toBeTruthy();
});
