import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTER, setYears } from '../../../src/crossfilter/filter';
import { answerSeries } from '../../../src/exhibits/series/answer';
import { eventWords } from '../../../src/exhibits/series/event-words';
import { knownEvents } from '../../../src/exhibits/series/known-events';
import { PLAIN_SERIES } from '../../../src/exhibits/series/spec';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const answerOf = (indicators: readonly string[], filter = NO_FILTER) =>
  answerSeries(askReal({ ...PLAIN_SERIES, indicators }, filter, ['annotations', 'instruments']));

const eventsOf = (indicators: readonly string[], filter = NO_FILTER) => {
  const answer = answerOf(indicators, filter);
  return knownEvents(answer, answer.asked.records);
};

test('an event that a document tells of a right stands beside its indicators', () => {
  const [first] = eventsOf(['trademark.registered']);
  expect(first).toMatchObject({
    year: 2021,
    source: { id: 'cctv-2021-malicious-trademarks' },
  });
});

test('what takes effect in a drawn year is an event, derived from the instruments with its day and place', () => {
  const events = eventsOf(['patent.invention.granted']);
  const guidelines = events.find(({ id }) => id === 'patent-examination-guidelines-2023');
  expect(guidelines?.source).toMatchObject({ id: 'cnipa-2024', section: '2.2' });
  expect(guidelines && eventWords(guidelines, 'en')).toBe(
    'In effect from Jan 20, 2024: Guidelines for Patent Examination 2023',
  );
  expect(guidelines && eventWords(guidelines, 'zh')).toBe(
    '《专利审查指南2023》自2024年1月20日起施行',
  );
});

test('what is about all rights, or of one region, is no event of a right', () => {
  const ids = eventsOf(['patent.invention.granted', 'court.civil1.received']).map(({ id }) => id);
  expect(ids).not.toContain('local-jilin');
  expect(ids).not.toContain('cnipa-administrative-reconsideration-rules');
});

test('an event of several drawn indicators is told once', () => {
  const events = eventsOf(['patent.design.filed', 'patent.utility.filed']);
  expect(events.filter(({ year }) => year === 2021)).toHaveLength(1);
});

test('nothing is told of an indicator or a year that is not drawn', () => {
  const years = setYears(NO_FILTER, 2022, 2023);
  expect(eventsOf(['trademark.registered'], years)).toEqual([]);
  expect(eventsOf(['court.civil1.received'])).toEqual([]);
});

test('whatever is drawn, every event is of a drawn year, once, in order, with a source that is there', () => {
  const { dataset } = answerOf([]).asked.ground.cube;
  const ids = fc.constantFrom(...dataset.indicators.map(({ id }) => id));
  const year = fc.integer({ min: 2008, max: 2024 });
  fc.assert(
    fc.property(fc.uniqueArray(ids, { minLength: 1, maxLength: 3 }), year, year, (some, a, b) => {
      const filter = setYears(NO_FILTER, Math.min(a, b), Math.max(a, b));
      const answer = answerOf(some, filter);
      const events = knownEvents(answer, answer.asked.records);
      const drawn = answer.measured.flatMap(({ points }) => points.map((point) => point.year));
      const years = events.map((each) => each.year);
      expect(years.every((each) => drawn.includes(each))).toBe(true);
      expect(years).toEqual(years.toSorted((one, other) => one - other));
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      expect(events.every(({ source }) => dataset.sourceById.has(source.id))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
