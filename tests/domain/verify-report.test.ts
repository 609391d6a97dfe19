import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toReportBasis } from '../../src/data/to-report-basis';
import { type Exemption, saysItsValue, toCitations } from '../../src/domain/citation';
import { findStructureNumbers } from '../../src/domain/find-structure';
import { openReport } from '../../src/domain/open-report';
import { hasCitedParagraphs, isSameReport } from '../../src/domain/recognise-report';
import { verifyReport } from '../../src/domain/verify-report';
import { buildObservation } from '../support/build-dataset';
import { holds } from '../support/holds';
import { readDataPackage, readDataset, readRecords } from '../support/read-data';
import { typesetReport } from '../support/typeset-report';
import { buildParagraphs, cite, finish, verifyTexts } from '../support/verify';

const exempt = (token: string, count?: number): Exemption => ({
  source: { id: 'paper', section: '1.1', paragraph: 1 },
  token,
  count,
  reason: { zh: '年份', en: 'a year' },
});

const tokensOf = (uncovered: readonly { readonly token: string }[]) =>
  uncovered.map(({ token }) => token);

describe('a citation', () => {
  test('is found in its paragraph, and nowhere else counts as found', () => {
    const found = verifyTexts(['新收5件。', '审结7件。'], {
      citations: [cite('5件'), cite('7件')],
    });
    expect(found).toMatchObject({ cited: 2, found: 1, uncovered: [] });
    expect(found.missing).toMatchObject([
      { printed: '7件', paragraph: 1, elsewhere: { section: '1.1', paragraph: 2 } },
    ]);
  });

  test('takes one occurrence: a token cited twice must stand there twice', () => {
    const twice = { citations: [cite('10家'), cite('10家')] };
    expect(verifyTexts(['10家单位、10家企业。'], twice)).toMatchObject({ found: 2, missing: [] });
    expect(verifyTexts(['10家单位、11家企业。'], twice).missing).toHaveLength(1);
    expect(
      tokensOf(verifyTexts(['10家、10家。'], { citations: [cite('10家')] }).uncovered),
    ).toEqual(['10']);
  });

  test('does not take a part of a longer token', () => {
    const found = verifyTexts(['翻印2000万元，罚金2000万元余。'], {
      citations: [cite('2000万元'), cite('2000万元余')],
    });
    expect(found).toMatchObject({ found: 2, uncovered: [] });
  });

  test('of a fall stands after 下降, of a rise it does not', () => {
    const growth = (falls: boolean) => cite('3.9%', 1, { what: 'growth', falls });
    const check = (text: string, falls: boolean) =>
      verifyTexts([text], { citations: [growth(falls)] }).found;
    expect(check('同比下降 3.9%。', true)).toBe(1);
    expect(check('同比下降 3.9%。', false)).toBe(0);
    expect(check('同比增长 3.9%。', false)).toBe(1);
    expect(check('同比增长 3.9%。', true)).toBe(0);
  });
});

describe('what nothing covers', () => {
  test('is listed with its place and the text around it', () => {
    const { uncovered } = verifyTexts(['新收5件。', '全年审结 2 513 件，十大案件。'], {
      citations: [cite('5件')],
    });
    expect(uncovered).toEqual([
      {
        section: '1.1',
        paragraph: 2,
        token: '2513',
        before: '全年审结',
        after: '件，十大案件。',
      },
      {
        section: '1.1',
        paragraph: 2,
        token: '十',
        before: '全年审结2513件，',
        after: '大案件。',
      },
    ]);
  });

  test('may be exempt, as often as the exemption says; an exemption for nothing is stale', () => {
    const text = '2024年，5件；2024年底。';
    const once = verifyTexts([text], { citations: [cite('5件')], exemptions: [exempt('2024年')] });
    expect(tokensOf(once.uncovered)).toEqual(['2024']);
    const both = verifyTexts([text], {
      citations: [cite('5件')],
      exemptions: [exempt('2024年', 2)],
    });
    expect(both).toMatchObject({ uncovered: [], numbers: 3, exempted: 2, stale: [] });
    const thrice = verifyTexts([text], { exemptions: [exempt('2024年', 3)] });
    expect(thrice.stale).toHaveLength(1);
  });

  test('is no date of a document, whole or without its year', () => {
    const places = [{ section: '1.1', paragraph: 1 }];
    const dates = [
      { id: 'law', date: '2024-09-29', places },
      { id: 'law', date: '2024-12-21', places },
      { id: 'case', date: '2017', places },
    ];
    const text = '2024年9月29日通过，12月21日审议，2017年底。';
    expect(verifyTexts([text], { dates })).toMatchObject({ uncovered: [], missingDates: [] });
    const wrong = verifyTexts([text], { dates: [{ id: 'law', date: '2024-09-28', places }] });
    expect(wrong.missingDates).toMatchObject([{ id: 'law', date: '2024-09-28' }]);
    expect(tokensOf(wrong.uncovered)).toEqual(['2024', '9', '29', '12', '21', '2017']);
  });
});

describe('citations of observations', () => {
  const place = { id: 'paper', section: '1.1', paragraph: 1 };

  test('name every place of the source, growth at the first; computed and foreign ones cite nothing', () => {
    const figure = buildObservation('civil', '9', '', {
      printed: '9件',
      growth: { printed: '3.9%', value: '-0.039', step: '0.001' },
      source: { ...place, also: [{ ...place, section: 'table1', printed: '9 件' }] },
    });
    expect(toCitations([figure], 'paper')).toEqual([
      { id: 'civil@2024', what: 'value', section: '1.1', paragraph: 1, printed: '9件' },
      { id: 'civil@2024', what: 'value', section: 'table1', paragraph: 1, printed: '9 件' },
      {
        id: 'civil@2024',
        what: 'growth',
        section: '1.1',
        paragraph: 1,
        printed: '3.9%',
        falls: true,
      },
    ]);
    expect(toCitations([figure], 'other')).toEqual([]);
    expect(toCitations([{ ...figure, status: 'E' }], 'paper')).toEqual([]);
  });

  test('say their value, or do not', () => {
    const figure = buildObservation('civil', '2808');
    expect(saysItsValue(figure)).toBe(true);
    expect(saysItsValue({ ...figure, value: '2809' })).toBe(false);
    expect(saysItsValue({ ...figure, step: '10' })).toBe(false);
    expect(saysItsValue({ ...figure, hedge: 'over' })).toBe(false);
    const growth = { printed: '3.9%', value: '-0.039', step: '0.001' };
    expect(saysItsValue({ ...figure, growth })).toBe(true);
    expect(saysItsValue({ ...figure, growth: { ...growth, value: '0.038' } })).toBe(false);
    expect(saysItsValue({ ...figure, value: '1', status: 'E' })).toBe(true);
  });
});

test('a text is taken for the report by half of its paragraphs and half of its figures', () => {
  const citations = [cite('1件', 1), cite('2件', 2), cite('3件', 3), cite('4件', 4)];
  expect(hasCitedParagraphs(buildParagraphs('1', '2'), citations)).toBe(true);
  expect(hasCitedParagraphs(buildParagraphs('1'), citations)).toBe(false);
  expect(hasCitedParagraphs(buildParagraphs('1'), [])).toBe(false);
  expect(isSameReport({ cited: 4, found: 2 })).toBe(true);
  expect(isSameReport({ cited: 4, found: 1 })).toBe(false);
  expect(isSameReport({ cited: 0, found: 0 })).toBe(false);
});

test('progress goes up to less than 1', () => {
  const citations = Array.from({ length: 100 }, (_, index) => cite(`${index}件`));
  const run = verifyReport(buildParagraphs('0件'), { citations, dates: [], exemptions: [] });
  const steps: number[] = [];
  for (let step = run.next(); !step.done; step = run.next()) steps.push(step.value);
  expect(steps.length).toBeGreaterThan(4);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(steps.at(-1)).toBeLessThan(1);
});

test('whatever is printed with a unit each is found, however spaces fall, and nothing is left', () => {
  const counts = fc.array(fc.nat(99_999), { minLength: 1, maxLength: 8 });
  holds(
    fc.property(
      counts,
      fc.array(fc.constantFrom('', ' ', '\u3000', '\n'), { minLength: 1 }),
      (all, gaps) => {
        const spaced = (text: string) =>
          [...text].map((each, index) => each + gaps[index % gaps.length]).join('');
        const text = all.map((count) => spaced(`新收${count}件，`)).join('');
        const found = verifyTexts([text], { citations: all.map((count) => cite(`${count}件`)) });
        expect(found).toMatchObject({ found: all.length, missing: [], uncovered: [] });
      },
    ),
  );
});

const REPORT = join(process.cwd(), '..', 'shared', 'source', 'report-2024.txt');

describe.skipIf(!existsSync(REPORT))(
  `the report at ${REPORT} (skipped where it is not there)`,
  () => {
    const basis = toReportBasis(
      {
        sources: readRecords('sources'),
        observations: readDataset().observations,
        instruments: readRecords('instruments'),
        cases: readRecords('cases'),
        exemptions: readRecords('exemptions'),
      },
      readDataPackage().edition,
    );
    const open = (bytes: Uint8Array) => {
      const opened = basis && openReport(bytes, ['utf-8', 'gb18030'], basis);
      if (!basis || !opened?.ok) throw new Error('the report was not recognised');
      return { ...opened, verification: finish(verifyReport(opened.paragraphs, basis.claims)) };
    };
    const bytes = () => readFileSync(REPORT);

    test('has every cited figure where it is cited, and no number that nothing explains', () => {
      const { verification } = open(bytes());
      expect(verification).toMatchObject({
        missing: [],
        missingDates: [],
        uncovered: [],
        stale: [],
      });
      expect(verification.found).toBe(verification.cited);
      expect(verification.cited).toBeGreaterThan(350);
      expect(basis?.misread).toEqual([]);
    });

    test('numbers its headings, its contents and its rows, and nothing else outside the paragraphs', () => {
      const { text, paragraphs } = open(bytes());
      expect(findStructureNumbers(text, paragraphs).length).toBeLessThan(40);
    });

    test('with one digit changed lacks that figure and has a number too many', () => {
      const text = bytes().toString('utf8');
      expect(text).toContain('449923');
      const { verification } = open(Buffer.from(text.replace('449923', '449924')));
      expect(verification.missing).toMatchObject([{ id: 'court.civil1.received@2024' }]);
      expect(tokensOf(verification.uncovered)).toEqual(['449924']);
    });

    test('may come from a PDF converter: unmarked headings, indented paragraphs cut at the page, page numbers', () => {
      const typeset = typesetReport(open(bytes()).paragraphs, basis?.outline ?? []);
      expect(typeset).not.toContain('#');
      expect(open(Buffer.from(typeset)).verification).toMatchObject({ missing: [], uncovered: [] });
    });
  },
);
