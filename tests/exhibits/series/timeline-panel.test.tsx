import { cleanup } from '@testing-library/react';
import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../../src/crossfilter/apply-filter';
import { chooseSeries } from '../../../src/crossfilter/choose-series';
import { NO_FILTER } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { TimelinePanel } from '../../../src/exhibits/series/timeline-panel';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { type ChartState, PLAIN_CHART } from '../../../src/url/view-state';
import { readDataset, readRecords } from '../../support/read-data';
import { renderIn } from '../../support/render-in';

const dataset = readDataset();
const cube = toCube(dataset);
const verdicts = applyFilter(cube, NO_FILTER);
const nothing = () => undefined;

/** The panel without its chart, which needs a canvas. */
const show = async (
  language: Language,
  indicators: readonly string[],
  view: ChartState['show'],
) => {
  cleanup();
  const chosen = chooseSeries(cube, verdicts, NO_FILTER, {
    indicators,
    split: undefined,
    ownAxes: false,
    most: 6,
  });
  const { container } = await renderIn(
    language,
    <TimelinePanel
      dataset={dataset}
      verdicts={verdicts}
      chosen={chosen}
      indicators={indicators}
      footnotes={readRecords('footnotes')}
      splits={[]}
      chart={{ ...PLAIN_CHART, show: view }}
      baseYear={undefined}
      years={{ first: 2010, last: 2024 }}
      from={undefined}
      to={undefined}
      changes={{ from: 2023, to: 2024, found: [] }}
      filtered={false}
      most={6}
      height={300}
      isSelected={undefined}
      onSelect={nothing}
      onToggleIndicator={nothing}
      onOpenIndicator={nothing}
      onChart={nothing}
      onBase={nothing}
      onSplit={nothing}
      onYears={nothing}
    />,
  );
  return container.querySelector('footer');
};

const COURTS = ['court.civil2.received', 'court.admin2.received'];

describe('the notes below the chart', () => {
  test('name the indicator that a break cuts, where there are several', async () => {
    const english = (await show('en', COURTS, 'table'))?.textContent ?? '';
    const nameOf = (id: string, language: Language) =>
      dataset.indicatorById.get(id)?.name[language] ?? '';
    const broken = COURTS.filter((id) => dataset.breaks.some((each) => each.indicator === id));
    expect(broken.length).toBeGreaterThan(0);
    for (const id of broken) expect(english).toMatch(new RegExp(`[①-⑳] [^:]*${nameOf(id, 'en')}`));
    const chinese = (await show('zh', COURTS, 'table'))?.textContent ?? '';
    for (const id of broken) expect(chinese).toMatch(new RegExp(`[①-⑳] [^：]*${nameOf(id, 'zh')}`));
  });

  test('name nothing where there is one indicator', async () => {
    const footer = await show('en', COURTS.slice(0, 1), 'table');
    expect(footer?.textContent).toMatch(/^① \d{4}\/\d{4}: /);
  });

  test('are not shown under the list of changes, which is of all figures', async () => {
    expect(await show('en', COURTS, 'changes')).toBeNull();
  });
});

test.each([
  ['en', '12 series at most'],
  ['zh', '最多12个系列'],
] as const)('the picker says in %s how many it holds', async (language, words) => {
  setUpI18n(language);
  await i18next.changeLanguage(language);
  expect(i18next.t('timeline:full', { count: 12 })).toBe(words);
});
