import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { type Filter, NO_FILTER, setYears } from '../../src/crossfilter/filter';
import type { Language } from '../../src/domain/language';
import type { Ground } from '../../src/exhibits/exhibit';
import { PLAIN_LIST } from '../../src/exhibits/list/spec';
import type { Spec } from '../../src/exhibits/registry';
import { PLAIN_SERIES, type SeriesSpec } from '../../src/exhibits/series/spec';
import { PLAIN_SOURCES } from '../../src/exhibits/sources/spec';
import { readGround, readLaterGround } from '../support/ground';
import { renderPanel } from '../support/render-exhibit';

const WORDS = {
  zh: { series: '显示报告之后公布的2025年数据', list: '显示报告之后公布的数据' },
  en: {
    series: 'Show 2025, announced after the report',
    list: 'Show the figures announced after the report',
  },
} as const;

const seriesOf = (indicators: readonly string[], split?: string): SeriesSpec => ({
  ...PLAIN_SERIES,
  indicators,
  split,
});

interface Shown {
  readonly language?: Language;
  readonly ground?: Ground;
  readonly filter?: Filter;
}

/** How often the offer was taken up, of one press; undefined where there is none. */
const press = async (
  spec: Spec,
  name: string | RegExp,
  { language = 'en', ground = readGround(), filter = NO_FILTER }: Shown = {},
): Promise<number | undefined> => {
  cleanup();
  const toggleLater = vi.fn<() => void>();
  await renderPanel(language, { spec, ground, filter, actions: { toggleLater } });
  const offer = screen.queryByRole('button', { name });
  if (!offer) return undefined;
  await userEvent.setup().click(offer);
  return toggleLater.mock.calls.length;
};

describe.each(['zh', 'en'] as const)('what was announced after the report, in %s', (language) => {
  test('is offered below a series that it continues', async () => {
    const { series } = WORDS[language];
    expect(await press(seriesOf(['trademark.registered']), series, { language })).toBe(1);
  });

  test('is offered where a search names its year, and for no other', async () => {
    const { list } = WORDS[language];
    expect(await press({ ...PLAIN_LIST, search: '2025' }, list, { language })).toBe(1);
    expect(await press({ ...PLAIN_LIST, search: '2024' }, list, { language })).toBeUndefined();
  });
});

test('is not offered for other series, for parts, for years that leave it out, nor where it is shown', async () => {
  const name = WORDS.en.series;
  const series = seriesOf(['trademark.registered']);
  expect(await press(seriesOf(['court.civil2.received']), name)).toBeUndefined();
  expect(await press(seriesOf(['court.civil1.received'], 'right'), name)).toBeUndefined();
  const filter = setYears(NO_FILTER, 2010, 2020);
  expect(await press(series, name, { filter })).toBeUndefined();
  expect(await press(series, name, { ground: readLaterGround() })).toBeUndefined();
});

test('is offered with the documents', async () => {
  expect(await press(PLAIN_SOURCES, 'Also what was announced after the report')).toBe(1);
  expect(
    await press({ ...PLAIN_SOURCES, part: 'evidence' }, /announced after the report/),
  ).toBeUndefined();
});
