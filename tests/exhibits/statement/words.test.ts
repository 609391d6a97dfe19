import { expect, test } from 'vitest';
import { NO_FILTER, setYears } from '../../../src/crossfilter/filter';
import { answerStatement } from '../../../src/exhibits/statement/answer';
import { STATEMENT } from '../../../src/exhibits/statement/exhibit';
import { statementModel } from '../../../src/exhibits/statement/model';
import { PLAIN_STATEMENT, type StatementSpec } from '../../../src/exhibits/statement/spec';
import { statementTable } from '../../../src/exhibits/statement/table';
import { statementWords } from '../../../src/exhibits/statement/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const cover = answerStatement(askReal(PLAIN_STATEMENT));
const closing = answerStatement(askReal({ ...PLAIN_STATEMENT, is: 'closing' }));

test('the cover has the title of the white paper and its edition', () => {
  expect(statementWords(cover, 'en')).toMatchObject({
    headline: 'Intellectual Property Protection in China 2024',
    subtitle: 'IP Protection Observatory · 2024 edition',
  });
  expect(statementWords(cover, 'zh').subtitle).toBe('中国知识产权保护观测台 · 2024年版');
});

test('without a white paper of the edition it has the name of the data', () => {
  const asked = askReal(PLAIN_STATEMENT);
  const later = answerStatement({ ...asked, ground: { ...asked.ground, edition: '2099' } });
  expect(statementWords(later, 'en').headline).toBe(asked.ground.package.name);
});

test('the closing counts the figures of the report, and calls those to mind that head it', () => {
  expect(statementWords(closing, 'zh').headline).toBe('2024年310个数字，每个都可回到报告原文');
  expect(statementWords(closing, 'en').headline).toBe(
    '310 figures of 2024, each leads back to its place in the report',
  );
  expect(closing.figures.map(({ observation }) => observation.printed)).toEqual([
    '449923件',
    '82.36分',
    '104.5万件',
    '478.1万件',
  ]);
});

test('where the filter leaves no figure of the report the closing thanks', () => {
  const asked = askReal<StatementSpec>(
    { ...PLAIN_STATEMENT, is: 'closing' },
    setYears(NO_FILTER, 2001, 2001),
  );
  expect(statementWords(answerStatement(asked), 'en').headline).toBe(
    'Thank you; questions are welcome',
  );
});

test('its table is its title; no figure stands on the cover', () => {
  expect(statementTable(closing).rows).toEqual([
    [
      {
        kind: 'text',
        text: {
          zh: '2024年310个数字，每个都可回到报告原文',
          en: '310 figures of 2024, each leads back to its place in the report',
        },
      },
    ],
  ]);
  expect(STATEMENT.observations(cover)).toEqual([]);
  expect(STATEMENT.settled(cover)).toBe(cover.asked.spec);
});

test('a figure that the closing calls to mind has its year where that is not the year of the edition', () => {
  const asked = askReal<StatementSpec>(
    { ...PLAIN_STATEMENT, is: 'closing' },
    setYears(NO_FILTER, 2019, 2019),
  );
  const earlier = answerStatement(asked);
  expect(earlier.figures.length).toBeGreaterThan(0);
  const model = statementModel(earlier);
  const names = model.kind === 'numbers' ? model.numbers.map(({ name }) => name) : [];
  expect(names).toHaveLength(earlier.figures.length);
  for (const { zh, en } of names) {
    expect(zh).toMatch(/ · 2019$/);
    expect(en).toMatch(/ · 2019$/);
  }
  const same = statementModel(closing);
  expect(JSON.stringify(same)).not.toContain(' · 2024');
});
