import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { answerInstruments } from '../../../src/exhibits/instruments/answer';
import { instrumentsWords } from '../../../src/exhibits/instruments/finding-words';
import { INSTRUMENTS_KIND } from '../../../src/exhibits/instruments/kind';
import { type InstrumentsSpec, PLAIN_INSTRUMENTS } from '../../../src/exhibits/instruments/spec';
import { instrumentsTable } from '../../../src/exhibits/instruments/table';
import { totalSentences } from '../../../src/exhibits/instruments/total-words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal, readGround } from '../../support/ground';
import { readRecords } from '../../support/read-data';

setUpI18n('en');

const { dataset } = readGround().cube;
const answer = (own: Partial<InstrumentsSpec> = {}, filter: Filter = NO_FILTER) => {
  const spec = { ...PLAIN_INSTRUMENTS, ...own };
  return answerInstruments(
    askReal(spec, filter, INSTRUMENTS_KIND.needsFor?.(spec) ?? INSTRUMENTS_KIND.needs),
  );
};
const idsOf = (own: Partial<InstrumentsSpec>, filter?: Filter) =>
  answer(own, filter).rows.map(({ id }) => id);
const headline = (own: Partial<InstrumentsSpec>, language: 'zh' | 'en') =>
  instrumentsWords(answer(own), language).headline;

const RECORDS = readRecords('instruments');

describe('what the view is asked', () => {
  test('16 instruments took effect in 2024, 8 take effect in 2025', () => {
    const effect = (year: string) => RECORDS.filter((each) => each.effective?.startsWith(year));
    expect(idsOf({ effect: 2024 }).toSorted()).toEqual(effect('2024').map(({ id }) => id));
    expect(idsOf({ effect: 2024 })).toHaveLength(16);
    expect(idsOf({ effect: 2025 })).toHaveLength(8);
  });

  test('11 are under amendment: the 8 of Table 2 and 3 rules', () => {
    const rows = answer({ status: ['under-amendment'] }).rows;
    expect(rows).toHaveLength(11);
    expect(rows.filter(({ level }) => level === 'departmental-rule')).toHaveLength(3);
    expect(rows.every(({ stage }) => stage !== undefined)).toBe(true);
  });

  test('11 are local regulations, 4 of them of cities, each with its session', () => {
    const { rows } = answer({ show: 'local' });
    expect(rows).toHaveLength(11);
    expect(rows.every(({ adoptedBy }) => adoptedBy)).toBe(true);
    expect(rows.filter(({ approvedBy }) => approvedBy).map(({ region }) => region)).toEqual([
      'hefei',
      'suzhou',
      'hangzhou',
      'nantong',
    ]);
  });

  test.each([
    ['2023-12-31', 0],
    ['2024-01-19', 0],
    ['2024-01-20', 3],
    ['2024-12-31', 16],
    ['2025-01-01', 19],
    ['2025-04-26', 24],
  ])('on %s %i of those with a date of effect are in force', (on, count) => {
    expect(idsOf({ on })).toHaveLength(count);
  });
});

test('the headline says what took effect, is under amendment and is local', () => {
  expect(headline({}, 'en')).toBe(
    '71 instruments: 16 took effect in 2024, 11 are under amendment, 11 are local regulations',
  );
  expect(headline({}, 'zh')).toBe('列名文件71件：2024年施行16件，修改中11件，地方性法规11件');
  expect(headline({ stage: ['first-reading'] }, 'en')).toBe('1 instrument: 1 is under amendment');
  expect(headline({ level: ['standard'], effect: 2024 }, 'zh')).toBe('列名文件2件：2024年施行2件');
});

test('groups that overlap say so', () => {
  expect(instrumentsWords(answer(), 'en').measured).toBe(
    'The groups overlap: 6 of those that took effect in 2024 are local regulations.',
  );
});

describe('conditions', () => {
  test('a wider level has the narrower ones, a province its cities', () => {
    expect(idsOf({ level: ['normative-document'] })).toHaveLength(20);
    expect(idsOf({ region: ['jiangsu'] })).toEqual(['local-suzhou', 'local-nantong']);
  });

  test('what the data do not have narrows nothing and is reported', () => {
    const own = answer({ level: ['law', 'no-level'], stage: ['third-reading'] });
    expect(own.rows).toHaveLength(4);
    expect(own.unknown).toEqual([
      { facet: 'level', code: 'no-level' },
      { facet: 'stage', code: 'third-reading' },
    ]);
    expect(answer({ open: 'no-such-law' }).opened).toBeUndefined();
  });

  test.each([
    ['反不正当竞争', ['anti-unfair-competition-law']],
    ['zhuanli kaifang', ['open-licence-mediation-measures']],
    ['反不正當競爭法', ['anti-unfair-competition-law']],
    ['Patent Examination', ['patent-examination-guidelines-2023']],
    ['xyzzy', []],
  ])('the search %s finds titles', (search, ids) => {
    expect(idsOf({ search })).toEqual(ids);
  });
});

describe('the filter of the page', () => {
  test('a right finds what is about it, and apart from that what is about all rights', () => {
    const own = answer({}, setClause(NO_FILTER, 'right', ['trademark']));
    const trademark = RECORDS.filter(({ right }) => right.includes('trademark'));
    const all = RECORDS.filter(({ right }) => right.includes('all'));
    expect(own.rows).toHaveLength(trademark.length + all.length);
    expect(own.wider).toBe(all.length);
    expect(own.badge).toBe('filtered');
    const invention = answer({}, setClause(NO_FILTER, 'right', ['invention']));
    expect(invention.rows.filter(({ right }) => right.includes('patent'))).toHaveLength(6 + 1);
  });

  test('years, systems, bodies, chapters and campaigns narrow as well', () => {
    expect(answer({}, setYears(NO_FILTER, undefined, 2022)).badge).toBe('none');
    expect(answer({}, setYears(NO_FILTER, 2025, undefined)).rows).toHaveLength(8);
    expect(answer({}, setClause(NO_FILTER, 'system', ['courts'])).rows).toHaveLength(0);
    expect(answer({}, setClause(NO_FILTER, 'system', ['legislation'])).rows).toHaveLength(71);
    expect(answer({}, setClause(NO_FILTER, 'agency', ['spp'])).rows.map(({ id }) => id)).toEqual([
      'spc-spp-ip-crime-interpretation',
      'ip-protection-system-construction-plan',
      'procuratorial-handling-guidelines',
    ]);
    expect(answer({}, setClause(NO_FILTER, 'chapter', ['2.5'])).rows).toHaveLength(11);
    expect(answer({}, setClause(NO_FILTER, 'campaign', ['longteng'])).rows).toHaveLength(0);
  });
});

describe('the totals of the report', () => {
  const { totals, besides, lead } = answer({ show: 'totals' });

  test('21, 2 and more than 20 stand beside 21, 2 and 28', () => {
    expect(lead.map(({ printed }) => printed)).toEqual(['21部', '2个', '20余个']);
    expect(totals.map(({ named }) => named)).toEqual([21, 2, 28]);
    expect(totals.map(({ checked }) => checked.verdict)).toEqual(['exact', 'exact', 'undecidable']);
    expect(headline({ show: 'totals' }, 'en')).toBe(
      'The report counts 21 instruments, 2 interpretations and more than 20 documents; it names 21, 2 and 28',
    );
  });

  test('the sentences explain what the totals hold', () => {
    const sentences = totals.map((each) => totalSentences(dataset, each, 'en'));
    expect(sentences[0]?.slice(0, 2)).toEqual([
      'By level: law 4, administrative regulation 7, departmental rule 10.',
      'What became of them: 5 in effect from 2024, 3 in effect from 2025, 11 under amendment, 2 being drafted.',
    ]);
    expect(sentences[2]).toContain(
      'Without standard it is 22, with all 28: either fits “more than 20 documents”.',
    );
  });

  test('every instrument is in a total or besides', () => {
    const named = totals.reduce((sum, each) => sum + each.named, 0);
    const others = besides.reduce((sum, { instruments }) => sum + instruments.length, 0);
    expect(named + others).toBe(RECORDS.length);
    expect(besides.find(({ level }) => level === 'local-regulation')?.instruments).toHaveLength(11);
  });
});

test('Table 2 lists its 9, in its order, and says what it leaves out', () => {
  const own = answer({ show: 'table2' });
  expect(own.rows).toHaveLength(9);
  expect(own.rows[0]?.id).toBe('patent-implementing-regulations');
  const words = instrumentsWords(own, 'en');
  expect(words.headline).toBe('Table 2: 1 in force after amendment, 8 under amendment');
  expect(words.notes[0]).toMatch(/^2 more of the same section are still being drafted/);
});

test('each show has a table with a cell for every column', () => {
  for (const show of ['timeline', 'table', 'totals', 'local', 'table2'] as const) {
    const own = answer({ show });
    const { columns, rows } = instrumentsTable(own);
    expect(rows).toHaveLength(show === 'totals' ? 3 : own.rows.length);
    expect(rows.every(({ length }) => length === columns.length)).toBe(true);
  }
});

test('unfinished instruments, and only they, have a stage', () => {
  const unfinished = RECORDS.filter(({ status }) =>
    ['under-amendment', 'drafting'].includes(status),
  );
  expect(RECORDS.filter(({ stage }) => stage !== undefined)).toEqual(unfinished);
});
