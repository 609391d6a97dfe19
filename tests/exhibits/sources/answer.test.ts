import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { answerList } from '../../../src/exhibits/list/answer';
import { PLAIN_LIST } from '../../../src/exhibits/list/spec';
import { answerSources } from '../../../src/exhibits/sources/answer';
import { conflictWords } from '../../../src/exhibits/sources/conflict-words';
import { SOURCES } from '../../../src/exhibits/sources/exhibit';
import { SOURCES_KIND } from '../../../src/exhibits/sources/kind';
import { PLAIN_SOURCES, type SourcesSpec } from '../../../src/exhibits/sources/spec';
import { sourcesTable } from '../../../src/exhibits/sources/table';
import { sourcesWords } from '../../../src/exhibits/sources/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { arbitraryFilter } from '../../support/arbitrary-filter';
import { askReal, readGround } from '../../support/ground';
import { readRecords } from '../../support/read-data';

setUpI18n('en');

const answerOf = (spec: Partial<SourcesSpec> = {}, filter: Filter = NO_FILTER) => {
  const whole = { ...PLAIN_SOURCES, ...spec };
  return answerSources(
    askReal(whole, filter, SOURCES_KIND.needsFor?.(whole) ?? SOURCES_KIND.needs),
  );
};

const TRADEMARKS = setClause(NO_FILTER, 'right', ['trademark']);

test('every document is listed, the one that most figures cite first', () => {
  const answer = answerOf();
  expect(answer.documents).toHaveLength(readRecords('sources').length);
  const [first] = answer.documents;
  const cited = readGround().cube.dataset.observations.filter(
    ({ source }) => source.id === 'cnipa-2024',
  );
  expect(first).toMatchObject({ source: { id: 'cnipa-2024' }, figures: cited.length });
  expect(sourcesWords(answer, 'zh').headline).toBe(
    `${answer.documents.length}份文件，引用最多的是《二〇二四年中国知识产权保护状况》，共${cited.length}条数据`,
  );
});

test('the figures of a document are those that the list finds by its id, under any filter', () => {
  for (const filter of [NO_FILTER, TRADEMARKS, setYears(NO_FILTER, 2015, 2018)]) {
    for (const { source, figures } of answerOf({}, filter).documents.slice(0, 12)) {
      const list = answerList(askReal({ ...PLAIN_LIST, search: source.id }, filter));
      expect(list.found, source.id).toHaveLength(figures);
    }
  }
});

test('what a filter leaves is no more than all, and every figure inside it cites a document that is listed', () => {
  fc.assert(
    fc.property(arbitraryFilter(readGround().cube.dataset), (filter) => {
      const { documents, figures, graded } = answerOf({}, filter);
      const listed = new Set(documents.map(({ source }) => source.id));
      expect(figures.inside.every(({ observation }) => listed.has(observation.source.id))).toBe(
        true,
      );
      expect(graded.official + graded.press + graded.secondary).toBe(figures.inside.length);
    }),
    { numRuns: 25 },
  );
});

test('grades of evidence are counted before one is chosen, and words of another part choose nothing', () => {
  const all = answerOf();
  const press = answerOf({ only: ['press', 'break'] });
  expect(press.counts).toEqual(all.counts);
  expect(press.documents).toHaveLength(all.counts.press);
  expect(answerOf({ only: ['break'] }).documents).toHaveLength(all.documents.length);
});

test('every caution of the data is listed, the contradiction first', () => {
  const answer = answerOf({ part: 'cautions' });
  expect(answer.counts).toMatchObject({
    identity: 1,
    conflict: readRecords('growth-conflicts').length,
    break: readRecords('breaks').length,
    footnote: readRecords('footnotes').length,
  });
  expect(answer.cautions[0]?.checked?.verdict).toBe('off');
  expect(sourcesTable(answer).rows[0]).toContainEqual({
    kind: 'text',
    text: {
      zh: expect.stringMatching(/^相差3件。/) as string,
      en: expect.stringMatching(/^Off by 3 cases\. /) as string,
    },
  });
});

test('a filter leaves the cautions of its own figures', () => {
  const answer = answerOf({ part: 'cautions' }, setClause(NO_FILTER, 'system', ['customs']));
  const { indicatorById } = readGround().cube.dataset;
  expect(answer.badge).toBe('filtered');
  expect(answer.cautions.length).toBeGreaterThan(0);
  for (const { indicator } of answer.cautions.filter(({ kind }) => kind !== 'identity'))
    expect(indicatorById.get(indicator)?.system).toMatch(/customs|all/);
});

test('documents are found by publisher, by year and by what their titles say', () => {
  expect(answerOf({ search: 'World Bank' }).documents.length).toBeGreaterThan(3);
  expect(answerOf({ search: '白皮书 2025' }).documents.map(({ source }) => source.id)).toContain(
    'cnipa-2024',
  );
  const none = answerOf({ search: 'no such document' });
  expect(none.isEmpty).toBe(true);
  expect(sourcesWords(none, 'en').headline).toBe('Nothing matches');
});

test('the changes of the data stand whatever the filter, the latest first', () => {
  const answer = answerOf({ part: 'changes' }, TRADEMARKS);
  expect(answer.badge).toBe('fixed');
  const ids = answer.changes.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted().toReversed());
  expect(SOURCES.sourceLine?.(answer, 'en')).toContain(readGround().package.version);
});

test('contradictions between documents: all of them, what is not settled first, both sides with their documents', () => {
  const answer = answerOf({ part: 'conflicts' });
  expect(answer.conflicts).toHaveLength(readRecords('source-conflicts').length);
  expect(answer.conflicts[0]?.conflict.outcome).toBe('open');
  expect(sourcesWords(answer, 'en').headline).toBe(
    '12 contradictions between documents: 3 not settled, 5 kept, 4 replaced',
  );
  const customs = answerOf({ part: 'conflicts' }, setClause(NO_FILTER, 'system', ['customs']));
  expect(customs.conflicts.map(({ conflict }) => conflict.id)).toEqual([
    'customs-batches-2016',
    'customs-items-2016',
    'customs-items-2018',
    'customs-items-2019',
  ]);
  const rows = sourcesTable(customs).rows.map((row) =>
    row.map((cell) => (cell.kind === 'text' ? cell.text.en : '')),
  );
  expect(rows[2]?.slice(0, 4)).toEqual([
    'Pieces of suspected infringing goods seized · 2018',
    '2480.02万件',
    expect.any(String),
    'growth of 2019: 86.41%, which makes 25.10 million pieces (computed)',
  ]);
});

test('every figure rests on one ground: the counts add up under any filter', () => {
  fc.assert(
    fc.property(arbitraryFilter(readGround().cube.dataset), (filter) => {
      const { evidence, figures } = answerOf({ part: 'evidence' }, filter);
      const sum = evidence.reduce((all, each) => all + each.figures, 0);
      expect(sum).toBe(figures.inside.length);
      const computed = figures.inside.filter(({ observation }) => observation.status === 'E');
      expect(evidence.find(({ ground }) => ground === 'computed')?.figures ?? 0).toBe(
        computed.length,
      );
    }),
    { numRuns: 25 },
  );
});

test('numbers of ours in a contradiction are in the language that is read, those of a document as printed', () => {
  const { conflicts, asked } = answerOf({ part: 'conflicts' });
  const wordsOf = (id: string, language: 'zh' | 'en') => {
    const row = conflicts.find(({ conflict }) => conflict.id === id);
    return row && conflictWords(asked.ground.cube.dataset, row, language);
  };
  expect(wordsOf('customs-items-2019', 'en')).toMatchObject({
    ours: 'formerly 46.82 million pieces (computed)',
    other: '4678.94万件',
  });
  expect(wordsOf('customs-items-2019', 'zh')?.ours).toBe('原为4682万件（推算）');
  expect(wordsOf('police-2013', 'zh')?.other).toBe('2011—2014年合计13万件');
  expect(wordsOf('police-2013', 'en')?.other).toBe('total of 2011–2014: 13万件');
  for (const { conflict } of conflicts) {
    const { ours, other } = wordsOf(conflict.id, 'en') ?? {};
    for (const [side, words] of [
      [conflict.ours, ours],
      [conflict.other, other],
    ] as const) {
      const isOurs = side.measures === 'computed' || side.implied !== undefined;
      expect(words?.includes('(computed)'), conflict.id).toBe(isOurs);
      if (isOurs) expect(words, conflict.id).not.toMatch(/\p{Script=Han}/u);
      else expect(words, conflict.id).toContain(side.printed);
    }
  }
});

/** Counted from the files themselves, by rules written once more. */
const countByHand = () => {
  const sources = new Map(readRecords('sources').map((source) => [source.id, source]));
  const order = ['report', 'official', 'publisher', 'named', 'dataset', 'reprint'];
  const rankOf = (id: string) => {
    const source = sources.get(id);
    if (source?.edition) return 0;
    if (source?.url) return source.evidence === 'official' ? 1 : 2;
    return order.indexOf(source?.mirror ?? 'named');
  };
  const digits = (token: string) => token.replaceAll(/[^\d.万亿]/g, '');
  const counts: Record<string, number> = {};
  for (const { status, source, printed } of readRecords('observations')) {
    const holders = (source.also ?? []).filter(
      (each) => digits(each.printed ?? printed) === digits(printed),
    );
    const ranks = [source.id, ...holders.map(({ id }) => id)].map(rankOf);
    const ground = status === 'E' ? 'computed' : (order[Math.min(...ranks)] ?? '');
    counts[ground] = (counts[ground] ?? 0) + 1;
  }
  return counts;
};

test('figures by their ground are as many as a count of the files finds; a document that rounds a figure does not hold it', () => {
  const { evidence } = answerOf({ part: 'evidence' });
  const counts = Object.fromEntries(evidence.map(({ ground, figures }) => [ground, figures]));
  expect(counts).toEqual(countByHand());
  expect(sourcesWords(answerOf({ part: 'evidence' }), 'en').headline).toContain(
    `${counts['reprint']} rest on a reprint`,
  );
});

test('what was read in a copy of a dataset of a named publisher is not counted among reprints', () => {
  const copies = readRecords('sources').filter(({ mirror }) => mirror === 'dataset');
  expect(copies.length).toBeGreaterThan(0);
  for (const { id, publisher, kind, note } of copies) {
    expect([publisher, kind], id).toEqual(['world-bank', 'statistics']);
    expect(note?.zh, id).toContain('公开数据仓库副本');
  }
  for (const { id, mirror, note } of readRecords('sources'))
    expect(note?.zh.includes('数据仓库副本') ?? false, id).toBe(mirror === 'dataset');
});
