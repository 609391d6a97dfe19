import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relateToFilter } from '../../../src/crossfilter/relate-to-filter';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { answerStrips, figuresOf, type StripCell } from '../../../src/exhibits/strips/answer';
import { numberWords } from '../../../src/exhibits/strips/figure-text';
import { toStripPages } from '../../../src/exhibits/strips/pages';
import { PLAIN_STRIPS, STRIP_SETS, type StripSet } from '../../../src/exhibits/strips/spec';
import { stripsTable } from '../../../src/exhibits/strips/table';
import { stripsWords } from '../../../src/exhibits/strips/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { arbitraryFilterOf } from '../../support/arbitrary-view-state';
import { askReal, readGround } from '../../support/ground';
import { readRecords } from '../../support/read-data';
import { readVocabulary } from '../../support/read-vocabulary';

setUpI18n('en');

const ask = (strips: StripSet, filter: Filter = NO_FILTER) =>
  answerStrips(askReal({ ...PLAIN_STRIPS, strips }, filter, ['strips', 'events']));

const { dataset, placed } = readGround().cube;

const cellOf = (strips: StripSet, row: string, role: string, filter?: Filter) => {
  const { roles, rows } = ask(strips, filter);
  const at = roles.findIndex(({ id }) => id === role);
  return rows.find((each) => each.row.id === row)?.cells[at];
};

const say = (cell: StripCell | undefined): readonly string[] =>
  cell?.kind === 'figures'
    ? cell.figures.map(
        (figure) => `${figure.time} ${figure.how} ${numberWords(dataset, figure, 'zh').text}`,
      )
    : [cell?.kind ?? 'no cell'];

describe('the figures of the report by role', () => {
  test.each<readonly [StripSet, string, string, readonly string[]]>([
    ['registration', 'invention', 'granted', ['2024 printed 104.5万件']],
    ['registration', 'invention', 'in_force', ['2024 printed 568.9万件']],
    ['registration', 'invention', 'filed', ['2022 printed 1619268件']],
    ['registration', 'invention', 'cumulative', ['missing']],
    ['registration', 'works', 'granted', ['2024 printed 780.3万件']],
    [
      'registration',
      'forestry-varieties',
      'cumulative',
      ['2024 printed 12080件', '2024 printed 5848件'],
    ],
    ['registration-parties', 'invention', 'foreignShare', ['2024 share 16.4%']],
    ['registration-parties', 'pct', 'foreign', ['2024 rest 5400件']],
    ['registration-parties', 'recordals', 'foreign', ['2024 rest 5607件']],
    ['registration-parties', 'agri-filed', 'foreignShare', ['2024 printed 1.83%']],
    ['registration-review', 'invalidation-design', 'share', ['2024 printed 37.0%']],
    ['registration-routes', 'madrid-extension', 'examined', ['2024 printed 4.98万类']],
    ['administrative', 'trademarks', 'transfers', ['2024 printed 1220件']],
    [
      'administrative',
      'unfair-competition',
      'cases',
      ['2024 printed 14188件', '2024 printed 1581件'],
    ],
    ['administrative', 'customs', 'goods', ['2024 printed 4.16万批', '2024 printed 8160.51万件']],
    ['customs', 'share', 'batches', ['2024 share 97%']],
    ['customs', 'share', 'items', ['2024 share 99.4%']],
    ['customs', 'rest', 'items', ['2024 rest 49万件']],
    ['mechanisms', 'overseas', 'amount', ['2024 printed 141.5亿元']],
    ['mechanisms', 'mediation', 'handled', ['2024 printed 近14万件']],
  ])('%s: %s, %s', (strips, row, role, figures) => {
    expect(say(cellOf(strips, row, role))).toEqual(figures);
  });

  test('their changes are the printed ones, and none crosses a break', () => {
    const growth = (strips: StripSet, row: string, role: string) => {
      const cell = cellOf(strips, row, role);
      return cell?.kind === 'figures' ? cell.figures[0]?.change?.growth.printed : undefined;
    };
    expect(growth('registration', 'utility-model', 'granted')).toBe('3.9%');
    expect(growth('registration-routes', 'hague', 'filed')).toBeUndefined();
  });
});

test('every set that can be asked for is in the data, and every one there can be asked for', () => {
  expect(readRecords('strips').map(({ id }) => id)).toEqual([...STRIP_SETS].toSorted());
});

test('the chapters on administration, mechanisms and registration have all their strips', () => {
  const chapters = readRecords('strips').flatMap((each) => each.chapters);
  expect(chapters.toSorted()).toEqual(['1.2', '1.3', '3']);
});

test('every institution and programme of section 1.3 stands with a mechanism', () => {
  const named = new Set(
    readRecords('strips').flatMap(({ rows }) => rows.flatMap((row) => row.events ?? [])),
  );
  const own = readRecords('events').filter(({ chapter }) => chapter === '1.3');
  expect(own.length).toBeGreaterThan(50);
  expect(own.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

describe('under a filter', () => {
  const trademark = setClause(NO_FILTER, 'right', ['trademark']);

  test('only what it is about is left, in the roles that have a figure', () => {
    const { rows, roles, badge } = ask('registration', trademark);
    expect(rows.map(({ row }) => row.id)).toEqual(['trademark', 'recordals']);
    expect(roles.map(({ id }) => id)).toEqual(['filed', 'granted', 'in_force', 'cumulative']);
    expect(badge).toBe('filtered');
    expect(ask('administrative', trademark).rows.map(({ row }) => row.id)).toContain(
      'online-trade',
    );
  });

  test('a wider figure is told as whole', () => {
    const cell = cellOf('registration', 'recordals', 'filed', trademark);
    expect(cell?.kind === 'figures' && cell.figures.map(({ relation }) => relation)).toEqual([
      'covering',
    ]);
    expect(ask('customs', trademark).badge).toBe('whole');
  });

  test('years choose the latest among them', () => {
    const until = setYears(NO_FILTER, undefined, 2020);
    expect(say(cellOf('registration', 'layout-design', 'filed', until))).toEqual([
      '2020 printed 14375件',
    ]);
    expect(ask('registration', until).time).toBe('2020');
  });

  test('without a figure it is empty, and says what empties it', () => {
    const none = ask('registration-routes', setYears(NO_FILTER, 2001, 2001));
    expect([none.isEmpty, none.badge, toStripPages(none.rows, none.asked.spec)]).toEqual([
      true,
      'none',
      [],
    ]);
    expect(stripsWords(none, 'en').headline).toBe('International routes');
    expect(stripsTable(none).rows).toEqual([]);
  });

  test('mechanisms without figures stay as long as the filter is about them', () => {
    const lawyers = ask('mechanisms', setClause(NO_FILTER, 'system', ['lawyers']));
    expect(lawyers.rows.map(({ row }) => row.id)).toEqual(['lawyers']);
    expect(lawyers.isEmpty).toBe(false);
  });

  test('of whatever kind every figure is one that the filter has, of the latest such year', () => {
    fc.assert(
      fc.property(
        arbitraryFilterOf(readVocabulary()),
        fc.constantFrom(...STRIP_SETS),
        (filter, strips) => {
          for (const { from, relation, how, time, indicator } of figuresOf(
            ask(strips, filter).rows,
          )) {
            const own = placed.get(indicator) ?? [];
            const relationOf = (each: (typeof from)[number]) => {
              const found = own.find(({ observation }) => observation === each);
              return found && relateToFilter(found, filter);
            };
            const [first] = from;
            expect(first && relationOf(first)).toBe(relation);
            if (how !== 'printed') continue;
            const later = own.filter(
              ({ observation }) =>
                observation.time > time &&
                JSON.stringify(observation.codes) === JSON.stringify(first?.codes) &&
                relationOf(observation) === relation,
            );
            expect(later).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('in words', () => {
  test('the finding are the figures that lead, with their changes', () => {
    expect(stripsWords(ask('registration'), 'zh').finding).toBe(
      '发明专利授权104.5万件，增长13.5%；发明专利有效量568.9万件，增长14.0%',
    );
    expect(stripsWords(ask('registration'), 'en').headline).toBe(
      'Invention patents granted: 1.045 million, up 13.5%; Invention patents in force: 5.689 million, up 14.0% (2024)',
    );
    expect(stripsWords(ask('customs'), 'en').finding).toBe(
      "Longteng's share of the year's batches: 97% (computed); Longteng's share of the year's items: 99.4% (computed)",
    );
  });

  test('a figure of another year says so', () => {
    // Then each has its own, and none stands for all.
    const { headline, finding } = stripsWords(ask('registration-pledges'), 'zh');
    expect(finding).toMatch(/（2024年）.*；.*（2023年）/);
    expect(headline).toBe(finding);
    expect(headline).not.toMatch(/^\d{4}年/);
    // Where all that is left is of an earlier year, the finding says so as well.
    const patents = setClause(NO_FILTER, 'right', ['patent']);
    const pledges = ask('registration-pledges', patents);
    expect(pledges.time).toBe('2023');
    expect(stripsWords(pledges, 'zh').finding).toContain('2023年');
    expect(stripsWords(pledges, 'en').finding).toContain('2023');
  });

  test('no two sets have one headline', () => {
    for (const language of ['zh', 'en'] as const) {
      const said = STRIP_SETS.map((strips) => stripsWords(ask(strips), language).headline);
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

test('the table has every figure, and tells not published from outside the filter', () => {
  const answer = ask('administrative');
  const { columns, rows } = stripsTable(answer);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  const values = rows.map((row) => row[4]);
  expect(values.filter((cell) => cell?.kind === 'figure')).toHaveLength(
    figuresOf(answer.rows).length,
  );
  const reasons = values.flatMap((cell) => (cell?.kind === 'missing' ? cell.reason.en : []));
  expect(new Set(reasons)).toEqual(new Set(['not published']));
});

test('pages hold every row that has a figure, once and in order', () => {
  const { rows } = ask('mechanisms');
  const paged = toStripPages(rows, PLAIN_STRIPS).flat();
  expect(paged).toEqual(rows.filter(({ cells }) => cells.some(({ kind }) => kind === 'figures')));
  const sizes = toStripPages(rows, PLAIN_STRIPS).map((page) => page.length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});

test('a brief page has the rows with most figures, in their order, and says that others are left out', () => {
  const spec = { ...PLAIN_STRIPS, strips: 'mechanisms', brief: true } as const;
  const answer = answerStrips(askReal(spec, NO_FILTER, ['strips', 'events']));
  const pages = toStripPages(answer.rows, spec);
  expect(pages).toHaveLength(1);
  const ids = pages.flat().map(({ row }) => row.id);
  expect(ids).toHaveLength(7);
  const all = answer.rows.map(({ row }) => row.id);
  expect(ids).toEqual(all.filter((id) => ids.includes(id)));
  expect(stripsWords(answer, 'en').notes.at(-1)).toMatch(/rows without room are left out/);
});
