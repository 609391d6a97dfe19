import { expect, test } from 'vitest';
import type { TimelineModel } from '../../../src/charts/model/timeline-model';
import { axisWords } from '../../../src/exhibits/series/axis-words';
import { toModel, toSeries } from '../../charts/timeline-samples';

const model: TimelineModel = toModel([toSeries('red', [100_000, 400_000])]);

test('a number stands in each language that writes it differently, once where they agree', () => {
  expect(axisWords(['zh'], model).formatValue(200_000)).toBe('20万');
  expect(axisWords(['zh', 'en'], model).formatValue(200_000)).toBe('20万 / 200,000');
  expect(axisWords(['zh', 'en'], model).formatValue(0)).toBe('0');
});

test('growth is in percent, an index a plain number', () => {
  const languages = ['en', 'zh'] as const;
  expect(axisWords(languages, { ...model, measure: 'yoy' }).formatValue(20)).toBe('20%');
  expect(axisWords(languages, { ...model, measure: 'index' }).formatValue(120)).toBe('120');
});

test('ticks of a log axis are each in the unit of their own size', () => {
  const log = { ...model, scale: 'log' } as const;
  const ticks = [100, 2000, 50_000, 1_000_000];
  expect(ticks.map(axisWords(['zh'], log).formatValue)).toEqual(['100', '2000', '5万', '100万']);
  expect(ticks.map(axisWords(['en'], log).formatValue)).toEqual(['100', '2,000', '50,000', '1m']);
});
