import { expect, test } from 'vitest';
import { splitsOf } from '../../../src/crossfilter/break-down';
import { NO_FILTER, setYears } from '../../../src/crossfilter/filter';
import { coarsestStep } from '../../../src/domain/amount';
import { answerBreakdown } from '../../../src/exhibits/breakdown/answer';
import { PLAIN_BREAKDOWN } from '../../../src/exhibits/breakdown/spec';
import { breakdownTable } from '../../../src/exhibits/breakdown/table';
import { breakdownWords, remainderOf } from '../../../src/exhibits/breakdown/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { figureWords } from '../../../src/wording/figure-words';
import { askReal, readGround } from '../../support/ground';

setUpI18n('en');

const { cube, years } = readGround();
const { dataset } = cube;

const answers = Array.from({ length: years.last - years.first + 1 }, (_, at) => years.first + at)
  .map((year) => setYears(NO_FILTER, year, year))
  .concat(NO_FILTER)
  .flatMap((filter) =>
    dataset.indicators.flatMap(({ id }) =>
      splitsOf(dataset, id).map((split) =>
        answerBreakdown(askReal({ ...PLAIN_BREAKDOWN, indicators: [id], split }, filter)),
      ),
    ),
  );

test('a remainder is no finer than its coarsest figure, and the same in words and table', () => {
  let count = 0;
  for (const answer of answers) {
    const { breakdown, indicator } = answer;
    const rest = breakdown && remainderOf(breakdown);
    if (!breakdown?.whole || !rest) continue;
    count += 1;
    expect(rest.step).toBe(coarsestStep([breakdown.whole, ...breakdown.parts]));
    const cells = breakdownTable(answer).rows.flat();
    expect(cells).toContainEqual(expect.objectContaining({ how: 'computed', figure: rest }));
    for (const language of ['zh', 'en'] as const) {
      const { text } = figureWords(dataset, indicator, rest, language);
      expect(breakdownWords(answer, language).notes.join()).toContain(text);
    }
  }
  expect(count).toBeGreaterThan(3);
});

test.each([
  ['zh', '4064万件'],
  ['en', '40.64 million trademarks not itemized'],
] as const)(
  'in %s what two parties leave of the trademarks of 2022 is shown to ten thousands',
  (language, text) => {
    const spec = { ...PLAIN_BREAKDOWN, indicators: ['trademark.in_force'], split: 'party' };
    const answer = answerBreakdown(askReal(spec, setYears(NO_FILTER, 2022, 2022)));
    expect(breakdownWords(answer, language).notes.join()).toContain(text);
  },
);
