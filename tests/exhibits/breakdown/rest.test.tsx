import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/crossfilter/filter';
import { codeName } from '../../../src/domain/code-name';
import { treeOf } from '../../../src/domain/dataset';
import type { Language } from '../../../src/domain/language';
import type { Observation } from '../../../src/domain/observation';
import { answerBreakdown } from '../../../src/exhibits/breakdown/answer';
import { gatherRest, MOST_BARS } from '../../../src/exhibits/breakdown/gather-rest';
import { BreakdownPicture } from '../../../src/exhibits/breakdown/picture';
import { PLAIN_BREAKDOWN } from '../../../src/exhibits/breakdown/spec';
import { StillBars } from '../../../src/exhibits/breakdown/still-bars';
import { breakdownWords } from '../../../src/exhibits/breakdown/words';
import { PageContext } from '../../../src/exhibits/exhibit-context';
import { buildObservation } from '../../support/build-dataset';
import { askReal, readGround } from '../../support/ground';
import { renderIn } from '../../support/render-in';

const ground = readGround();
const { dataset } = ground.cube;
const CIVIL = 'court.civil1.received';

/** Codes of which none contains another. */
const CODES = treeOf(dataset, 'right')
  .list.codes.filter(({ parent, id }) => !parent && id !== 'all')
  .map(({ id }) => id);

const partsOf = (count: number, more: Partial<Observation> = {}): readonly Observation[] =>
  CODES.slice(0, count).map((code, at) =>
    buildObservation(CIVIL, String(1000 - at), `right=${code}`, more),
  );

const none = () => false;

const answerOf = (parts: readonly Observation[]) => {
  const answer = answerBreakdown(
    askReal({ ...PLAIN_BREAKDOWN, indicators: [CIVIL], split: 'right' }),
  );
  return {
    ...answer,
    selection: undefined,
    breakdown: { dimension: 'right', time: '2024', parts },
  };
};

describe('parts without a bar of their own', () => {
  test('are none where all have room, and nine have', () => {
    expect(gatherRest(dataset, partsOf(MOST_BARS), none).rest).toEqual([]);
    expect(gatherRest(dataset, partsOf(MOST_BARS), none).shown).toHaveLength(9);
  });

  test('are one bar with their sum, and keep those that are chosen', () => {
    const parts = partsOf(11);
    const last = parts.at(-1);
    const { shown, rest, sum } = gatherRest(dataset, parts, (part) => part === last);
    expect(shown).toHaveLength(MOST_BARS - 1);
    expect(shown).toContain(last);
    expect([...shown, ...rest].toSorted((a, b) => Number(b.value) - Number(a.value))).toEqual(
      parts,
    );
    expect(Number(sum?.value)).toBe(rest.reduce((all, { value }) => all + Number(value), 0));
  });

  test('have no sum where they may not be added', () => {
    const stock = dataset.indicators.find(({ kind }) => kind === 'share')?.id ?? '';
    const parts = partsOf(11, { indicator: stock });
    expect(gatherRest(dataset, parts, none)).toMatchObject({ sum: undefined });
    expect(gatherRest(dataset, parts, none).rest).toHaveLength(3);
  });
});

describe('the bar of the rest', () => {
  const draw = (language: Language, touch: boolean) => {
    const answer = answerOf(partsOf(11));
    const { breakdown } = answer;
    return act(() =>
      renderIn(
        language,
        <PageContext value={{ ground, filter: NO_FILTER, actions: undefined }}>
          {touch ? (
            <BreakdownPicture
              answer={answer}
              words={breakdownWords(answer, language)}
              languages={[language]}
              touch={{ changeSpec: () => undefined }}
            />
          ) : (
            <StillBars answer={answer} breakdown={breakdown} languages={[language]} />
          )}
        </PageContext>,
      ),
    );
  };

  test('is not needed where the picture is touched: all parts are there', async () => {
    await draw('en', true);
    expect(screen.getAllByRole('listitem')).toHaveLength(11);
  });

  test('says in a still picture what it contains', async () => {
    await draw('en', false);
    const right = treeOf(dataset, 'right');
    const names = CODES.slice(8, 11).map((code) => codeName(right, code, 'en', 'short'));
    expect(document.body.textContent).toContain(`3 more: ${names.join(', ')}`);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
