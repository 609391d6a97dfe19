import { expect, test } from 'vitest';
import { NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { answerTerms } from '../../../src/exhibits/terms/answer';
import { TERMS_KIND } from '../../../src/exhibits/terms/kind';
import { PLAIN_TERMS, type TermsSpec } from '../../../src/exhibits/terms/spec';
import { termsTable } from '../../../src/exhibits/terms/table';
import { termsWords } from '../../../src/exhibits/terms/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { MARKS } from '../../../src/provenance/marks';
import { askReal, readGround } from '../../support/ground';
import { readRecords } from '../../support/read-data';

setUpI18n('en');

const answerOf = (spec: Partial<TermsSpec> = {}, filter = NO_FILTER) => {
  const whole = { ...PLAIN_TERMS, ...spec };
  return answerTerms(askReal(whole, filter, TERMS_KIND.needsFor?.(whole) ?? TERMS_KIND.needs));
};

test('every name of the data stands in the glossary, whatever the filter', () => {
  const { codelists, indicators } = readGround().cube.dataset;
  const codes = codelists.flatMap((list) => list.codes.filter(({ id }) => id !== 'all'));
  const records = ['instruments', 'cases', 'events'] as const;
  const count =
    codes.length +
    indicators.length +
    records.reduce((sum, kind) => sum + readRecords(kind).length, 0);
  const answer = answerOf({}, setClause(NO_FILTER, 'right', ['trademark']));
  expect(answer.names).toHaveLength(count);
  expect(answer.badge).toBe('fixed');
  const { official, press, own } = answer.counts;
  expect(official + press + own).toBe(count);
});

test.each(['公安部', 'Ministry of Public Security', 'gonganbu', 'gab'])(
  'the glossary finds a body by %s',
  (search) => {
    const [first] = answerOf({ search }).names;
    expect(first).toMatchObject({ list: 'agency', wording: 'official', name: { zh: '公安部' } });
  },
);

test('a list is chosen, and one that there is not is reported and chooses nothing', () => {
  const rights = answerOf({ list: 'right' });
  expect(new Set(rights.names.map(({ list }) => list))).toEqual(new Set(['right']));
  const none = answerOf({ list: 'nosuch' });
  expect(none.names).toHaveLength(answerOf().names.length);
  expect(termsWords(none, 'en').notes).toEqual([
    'There is no kind of names called “nosuch”; all are listed.',
  ]);
});

const figuresOf = (mark: string) =>
  answerOf({ part: 'marks' }).marks.find((row) => row.mark === mark)?.figures ?? [];

test('every mark is there, and its example is the figure that its words name', () => {
  const answer = answerOf({ part: 'marks' });
  expect(answer.marks.map(({ mark }) => mark)).toEqual(MARKS);
  expect(figuresOf('over')).toMatchObject([{ value: '67000', hedge: 'over' }]);
  expect(figuresOf('nearly')).toMatchObject([{ value: '70', hedge: 'nearly' }]);
  expect(figuresOf('conflict')).toMatchObject([{ value: '2643' }]);
  expect(figuresOf('press')).toMatchObject([{ value: '462176', time: '2023' }]);
  expect(figuresOf('agrees').map(({ time }) => time)).toContain('2024');
});

test('a mark that words choose a right for leads to it', () => {
  const rows = answerOf({ part: 'marks' }).marks;
  expect(rows.find(({ mark }) => mark === 'filtered')?.right).toBe('trademark');
  expect(rows.find(({ mark }) => mark === 'over')?.right).toBeUndefined();
});

test('a mark that there is not is reported', () => {
  expect(answerOf({ part: 'marks', mark: 'over' }).unknown).toBeUndefined();
  expect(termsWords(answerOf({ part: 'marks', mark: 'nosuch' }), 'zh').notes).toEqual([
    '没有名为“nosuch”的标记；列出全部。',
  ]);
});

test('the dictionary has a meaning for every field, and finds fields by it', () => {
  const answer = answerOf({ part: 'fields' });
  expect(answer.fields.every(({ meaning }) => meaning)).toBe(true);
  const found = answerOf({ part: 'fields', search: 'evidence' });
  expect(termsTable(found).rows[0]?.[0]).toEqual({
    kind: 'text',
    text: { zh: 'evidence', en: 'evidence' },
  });
  expect(answerOf({ part: 'fields', list: 'sources' }).fields).toHaveLength(12);
});
