import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { answerMessages } from '../../../src/exhibits/messages/answer';
import { MESSAGES } from '../../../src/exhibits/messages/exhibit';
import { PLAIN_MESSAGES } from '../../../src/exhibits/messages/spec';
import { messagesTable } from '../../../src/exhibits/messages/table';
import { messageLines, messagesWords } from '../../../src/exhibits/messages/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const answerOf = (filter: Filter = NO_FILTER) => answerMessages(askReal(PLAIN_MESSAGES, filter));

const printedOf = (filter?: Filter) =>
  answerOf(filter).messages.map(({ observation }) => observation.printed);

describe('the messages', () => {
  const all = answerOf();

  test('are the figures with which the report begins, in its order', () => {
    expect(printedOf()).toEqual(['82.36分', '93.26万件', '215.62万件']);
    for (const { observation } of all.messages)
      expect(observation.source).toMatchObject({ section: '1', paragraph: 1 });
    expect(messagesWords(all, 'en').headline).toBe(
      'Social satisfaction with IP protection: 82.36 points, the highest of 2013 to 2024; Invention patents in force · Foreign: 932,600, 16.4% of the total (computed)',
    );
  });

  test('say the part of a whole, the height and the change, each as computed where it is', () => {
    const lines = all.messages.map((each) => messageLines(all.asked.ground, each, 'zh'));
    expect(lines).toEqual([
      ['2013—2024年最高', '比2023年高0.32分（推算）'],
      ['占总数568.9万件的16.4%（推算）', '比2022年增长8.3%（推算）'],
      ['占总数4977.7万件的4.3%（推算）', '比2022年增长6%（推算）'],
    ]);
  });

  test('are no height above a change of what is measured: 2012 is not among the years', () => {
    const [satisfaction] = all.messages;
    expect(satisfaction?.series?.points.at(0)?.year).toBe(2012);
    expect(satisfaction?.highestSince).toBe(2013);
  });

  test('rest on the figures shown, wholes too', () => {
    expect(MESSAGES.observations(all).map(({ printed }) => printed)).toEqual([
      '82.36分',
      '93.26万件',
      '568.9万件',
      '215.62万件',
      '4977.7万件',
    ]);
  });
});

describe('under a filter', () => {
  test('its own figures come first', () => {
    const customs = answerOf(setClause(NO_FILTER, 'system', ['customs']));
    expect(customs.messages.map(({ indicator }) => indicator.id)).toEqual([
      'customs.seizures.batches',
      'customs.seizures.items',
      'customs.protection_actions',
    ]);
    expect(customs.badge).toBe('filtered');
    const trademark = answerOf(setClause(NO_FILTER, 'right', ['trademark']));
    expect(trademark.messages[0]?.observation).toMatchObject({
      indicator: 'trademark.in_force',
      codes: { party: 'foreign' },
    });
  });

  test('of earlier years they are of the last of them', () => {
    const { messages } = answerOf(setYears(NO_FILTER, 2018, 2020));
    expect(new Set(messages.map(({ observation }) => observation.time))).toEqual(new Set(['2020']));
  });

  test('without a figure there is none, and the words say so', () => {
    const none = answerOf(setYears(NO_FILTER, 1990, 1990));
    expect([none.isEmpty, none.badge]).toEqual([true, 'none']);
    expect(messagesWords(none, 'en').headline).toBe('Nothing is published under this filter');
    expect(messagesTable(none).rows).toEqual([]);
  });
});

test('the table has a cell for each column, and says why one is missing', () => {
  const { columns, rows } = messagesTable(answerOf());
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
  expect(rows.map((row) => row.map(({ kind }) => kind))).toEqual([
    ['text', 'figure', 'missing', 'missing'],
    ['text', 'figure', 'rate', 'rate'],
    ['text', 'figure', 'rate', 'rate'],
  ]);
});
