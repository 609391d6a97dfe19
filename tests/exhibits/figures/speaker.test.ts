import { expect, test } from 'vitest';
import { NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { answerFigures, observationsOf } from '../../../src/exhibits/figures/answer';
import { keyFigureNumber } from '../../../src/exhibits/figures/key-figure-words';
import { PLAIN_FIGURES } from '../../../src/exhibits/figures/spec';
import { figuresWords } from '../../../src/exhibits/figures/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal, readGround } from '../../support/ground';

setUpI18n('en');

const { dataset } = readGround().cube;
const rights = ['patent', 'trademark', 'copyright', 'plant-variety', 'competition'];
const pairs = rights.flatMap((first, at) =>
  rights.slice(at + 1).map((second): readonly [string, string] => [first, second]),
);

/** Every indicator by itself, as its tile and its headline have it. */
const answersOf = (codes: readonly string[]) =>
  dataset.indicators.map(({ id }) =>
    answerFigures(
      askReal({ ...PLAIN_FIGURES, indicators: [id] }, setClause(NO_FILTER, 'right', codes)),
    ),
  );

test.each(pairs)('under %s and %s a headline says the number of its tile', (...codes) => {
  for (const answer of answersOf(codes)) {
    const { speaker, asked } = answer;
    if (!speaker || speaker.figure.kind === 'parts') continue;
    for (const language of ['zh', 'en'] as const) {
      const { number } = keyFigureNumber(asked.ground, speaker, language);
      expect(figuresWords(answer, language).headline).toContain(number);
    }
    expect(answer.lead).toEqual(observationsOf(speaker));
  }
});

test('a sum of two rights is told as a sum, never as one of them', () => {
  const filter = setClause(NO_FILTER, 'right', ['patent', 'trademark']);
  const spec = { ...PLAIN_FIGURES, indicators: ['court.civil1.received'] };
  const { headline } = figuresWords(answerFigures(askReal(spec, filter)), 'en');
  expect(headline).toContain('169,337');
  expect(headline).not.toContain('124,945');
});
