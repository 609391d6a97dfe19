import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { PageContext } from '../../../src/exhibits/exhibit-context';
import { AddressContext } from '../../../src/provenance/address-context';
import { answerStatement } from '../../../src/exhibits/statement/answer';
import { StatementPicture } from '../../../src/exhibits/statement/picture';
import { PLAIN_STATEMENT, type StatementSpec } from '../../../src/exhibits/statement/spec';
import { statementWords } from '../../../src/exhibits/statement/words';
import { askReal } from '../../support/ground';
import { renderIn } from '../../support/render-in';

const filter = setClause(NO_FILTER, 'right', ['trademark']);

const show = (
  is: StatementSpec['is'],
  languages: readonly [Language, ...Language[]],
  { address = '', headline }: { readonly address?: string; readonly headline?: string } = {},
) => {
  const answer = answerStatement(askReal({ ...PLAIN_STATEMENT, is }, filter));
  const words = statementWords(answer, languages[0]);
  return renderIn(
    languages[0],
    <PageContext value={{ ground: answer.asked.ground, filter, actions: undefined }}>
      <AddressContext value={address}>
        <StatementPicture
          answer={answer}
          words={headline === undefined ? words : { ...words, headline }}
          languages={languages}
        />
      </AddressContext>
    </PageContext>,
  );
};

test('the cover says the filter, in both languages', async () => {
  await show('cover', ['zh', 'en']);
  expect(screen.getByText(/^筛选：商标/)).toBeTruthy();
  expect(screen.getByText(/^Filter: Trademarks/)).toBeTruthy();
  expect(screen.getByRole('heading').textContent).toContain(
    'Intellectual Property Protection in China 2024',
  );
});

test('a headline of a reader is the same in both languages', async () => {
  await show('cover', ['zh', 'en'], { headline: 'Our own' });
  expect(screen.getByRole('heading').textContent).toBe('Our own');
});

test('the end has a code of the address where a telephone can open it', async () => {
  await show('closing', ['zh'], { address: 'https://example.org/?present=1' });
  expect(screen.getByRole('img', { name: '本演示链接的二维码' })).toBeTruthy();
  expect(screen.getByText(/^扫码打开本演示/)).toBeTruthy();
});

test.each(['', 'file:///home/reader/observatory.html'])(
  'there is no code of “%s”',
  async (address) => {
    await show('closing', ['en'], { address });
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('Every figure leads to its place in the source')).toBeTruthy();
    expect(screen.getByRole('heading').textContent).toMatch(/^32 figures/);
    expect(screen.getByText('Thank you; questions are welcome')).toBeTruthy();
  },
);
