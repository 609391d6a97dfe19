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

interface Shown {
  readonly address?: string;
  readonly headline?: string;
  readonly own?: Partial<StatementSpec>;
}

const show = (
  is: StatementSpec['is'],
  languages: readonly [Language, ...Language[]],
  { address = '', headline, own }: Shown = {},
) => {
  const answer = answerStatement(askReal({ ...PLAIN_STATEMENT, ...own, is }, filter));
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

test('what a speaker fills in stands once on the cover, for itself, with the mark; the rest is blank', async () => {
  const own = { speaker: 'אבג <b>&amp;', place: '上海' };
  await show('cover', ['zh', 'en'], { own });
  const texts = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(texts).toEqual([`主讲人Speaker${own.speaker}`, '日期Date', '地点Venue上海']);
  expect(screen.getByText(own.speaker).tagName).toBe('BDI');
  expect(screen.getByText(/^此处所填由演示稿作者所写/)).toBeTruthy();
  expect(screen.getByText(/^Filled in by the author of this deck/)).toBeTruthy();
});

test('a cover that nobody filled in has no mark, nor has the end', async () => {
  await show('cover', ['zh']);
  expect(screen.queryByText(/演示稿作者/)).toBeNull();
  await show('closing', ['zh'], { own: { speaker: 'x' } });
  expect(screen.queryByText(/演示稿作者/)).toBeNull();
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
