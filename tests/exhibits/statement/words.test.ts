import { expect, test } from 'vitest';
import { answerStatement } from '../../../src/exhibits/statement/answer';
import { STATEMENT } from '../../../src/exhibits/statement/exhibit';
import { PLAIN_STATEMENT } from '../../../src/exhibits/statement/spec';
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

test('the closing thanks', () => {
  expect(statementWords(closing, 'zh').headline).toBe('谢谢');
  expect(statementWords(closing, 'en').headline).toBe('Thank you');
});

test('its table is its title; no figure stands on it', () => {
  expect(statementTable(closing).rows).toEqual([
    [{ kind: 'text', text: { zh: '谢谢', en: 'Thank you' } }],
  ]);
  expect(STATEMENT.observations(cover)).toEqual([]);
  expect(STATEMENT.settled(cover)).toBe(cover.asked.spec);
});
