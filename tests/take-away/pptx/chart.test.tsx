import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language';
import type { ChartModel, ModelPoint } from '../../../src/exhibits/picture-model';
import { pictureModelOf } from '../../../src/exhibits/picture-models';
import { toChartRuns } from '../../../src/take-away/pptx/chart-runs';
import { PICTURE_CASES } from '../../pictures/cases';
import {
  childrenOf,
  elementsOf,
  partOf,
  slidesOf,
  unpack,
  writeSlides,
} from '../../support/read-pptx';
import { readXlsx } from '../../support/read-xlsx';
import { takeReal } from '../../support/take-real';

const both = (text: string) => ({ zh: text, en: text });

const point = (value: number, rest: Partial<ModelPoint> = {}): ModelPoint => ({
  value,
  computed: false,
  label: both(String(value)),
  ...rest,
});

const CHART: ChartModel = {
  categories: ['2020', '2021', '2022', '2023', '2024'].map(both),
  series: [
    {
      name: both('A'),
      color: 'accent',
      shape: 'line',
      muted: false,
      points: [point(1), point(2), point(3, { mark: '①' }), null, point(5, { computed: true })],
      cuts: [2],
      end: both('5'),
    },
  ],
  form: 'columns',
  scale: 'linear',
  measure: 'absolute',
};

describe('runs of a line', () => {
  test('a break cuts a line in two series, each with its years; a gap stays a gap', () => {
    const runs = toChartRuns(CHART);
    expect(runs.map(({ name }) => name.zh)).toEqual(['A 2020–2021', 'A 2022–2024']);
    expect(runs.map(({ points }) => points.map((each) => each?.value ?? null))).toEqual([
      [1, 2, null, null, null],
      [null, null, 3, null, 5],
    ]);
    expect(runs.map(({ isLast }) => isLast)).toEqual([false, true]);
  });
});

const numberAt = (series: Element): ReadonlyMap<number, number> =>
  new Map(
    elementsOf(series, 'val')
      .flatMap((val) => elementsOf(val, 'pt'))
      .map((each) => [Number(each.getAttribute('idx')), Number(each.textContent)]),
  );

const hollowOf = (series: Element): readonly number[] =>
  childrenOf(series, 'dPt')
    .filter((each) => {
      const [fill] = elementsOf(childrenOf(each, 'marker')[0] ?? each, 'srgbClr');
      return fill?.getAttribute('val') === 'FCFBF8';
    })
    .map((each) => Number(childrenOf(each, 'idx')[0]?.getAttribute('val')));

const WITH_CHARTS = PICTURE_CASES.filter(({ spec }) =>
  ['series', 'breakdown', 'offences'].includes(spec.kind),
);
const SPOKEN: readonly (readonly [Language, ...Language[]])[] = [['en'], ['zh', 'en']];

describe.each(WITH_CHARTS)('the charts of $spec.kind $name', (picture) => {
  test.each(SPOKEN.map((languages) => ({ languages })))('$languages', async ({ languages }) => {
    const { answer } = await takeReal(picture, languages);
    const model = pictureModelOf(answer);
    const charts = model?.kind === 'charts' ? model.charts : [];
    const parts = unpack(await writeSlides(await slidesOf(picture, languages), languages));
    const paths = [...parts.keys()].filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
    expect(paths).toHaveLength(charts.length);
    for (const [at, chart] of charts.entries()) {
      const written = partOf(parts, `ppt/charts/chart${at + 1}.xml`);
      expect(elementsOf(written, 'dispBlanksAs')[0]?.getAttribute('val')).toBe('gap');
      const series = elementsOf(written, 'ser');
      const runs = toChartRuns(chart);
      const book = parts.get(`ppt/embeddings/Microsoft_Excel_Sheet${at + 1}.xlsx`);
      const [sheet] = await readXlsx(Buffer.from(book ?? []));
      for (const [index, run] of runs.entries()) {
        const own = series.find(
          (each) => childrenOf(each, 'idx')[0]?.getAttribute('val') === String(index),
        );
        if (!own) throw new Error(`run ${index} is not drawn`);
        const numbers = numberAt(own);
        const count = Number(
          elementsOf(elementsOf(own, 'val')[0] ?? own, 'ptCount')[0]?.getAttribute('val'),
        );
        // Of many rows the first are drawn, and how many are left is said.
        const shown = run.points.slice(0, count);
        if (chart.form !== 'rows') expect(count).toBe(run.points.length);
        shown.forEach((each, place) => {
          expect(numbers.get(place)).toBe(each?.value);
          const cell = sheet?.rows[place + 1]?.[index + 1] ?? null;
          expect(cell).toEqual(each ? { number: String(each.value) } : null);
        });
        const computed = shown.flatMap((each, place) => (each?.computed ? [place] : []));
        expect(hollowOf(own)).toEqual(computed);
      }
    }
  });
});
