import { expect, test } from 'vitest';
import type { Observation } from '../../../src/domain/observation';
import { SERIES } from '../../../src/exhibits/series/exhibit';
import { seriesOfFigure } from '../../../src/exhibits/series/of-figure';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal, readGround } from '../../support/ground';

setUpI18n('en');

const { dataset } = readGround().cube;
const answerOf = (figure: Observation) => SERIES.answer(askReal(seriesOfFigure(figure)));

test('every figure of the data stands in the one series that its own exhibit has, and nothing of another does', () => {
  expect(dataset.observations.length).toBeGreaterThan(1000);
  for (const figure of dataset.observations) {
    const answer = answerOf(figure);
    const { indicator, codes } = figure;
    expect(answer.chosen.series).toMatchObject([{ indicator, codes }]);
    const shown = SERIES.observations(answer);
    expect(shown).toContain(figure);
    for (const each of shown) expect([each.indicator, each.codes]).toEqual([indicator, codes]);
  }
});

test('a part is asked for by name, so that no filter need be; settled, it is still that part', () => {
  const parts = dataset.observations.filter(({ codes }) => Object.keys(codes).length > 0);
  expect(parts.length).toBeGreaterThan(100);
  for (const figure of parts) {
    const answer = answerOf(figure);
    expect(SERIES.settled(answer)).toEqual(seriesOfFigure(figure));
    expect(SERIES.words(answer, 'en').notes.join(' ')).not.toContain('is not split');
  }
});
