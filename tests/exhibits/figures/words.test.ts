import { expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { answerFigures } from '../../../src/exhibits/figures/answer';
import { FIGURES } from '../../../src/exhibits/figures/exhibit';
import { PLAIN_FIGURES, type FiguresSpec } from '../../../src/exhibits/figures/spec';
import { figuresWords } from '../../../src/exhibits/figures/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { sourceLine } from '../../../src/provenance/source-line';
import { askReal } from '../../support/ground';

setUpI18n('en');

const CIVIL = 'court.civil1.received';
const CUSTOMS = setClause(NO_FILTER, 'system', ['customs']);

const answerOf = (spec: Partial<FiguresSpec>, filter: Filter = NO_FILTER) =>
  answerFigures(askReal({ ...PLAIN_FIGURES, ...spec }, filter));

test('the source credits each document for the year that it tells of', () => {
  // The protection actions of 2024 are not in the white paper, the satisfaction score is.
  const answer = answerOf({ indicators: ['customs.protection_actions', 'satisfaction.score'] });
  const { dataset } = answer.asked.ground.cube;
  const observations = FIGURES.observations(answer);
  const en = sourceLine(dataset, observations, '', 'en');
  expect(en).toMatch(/^Source: Intellectual Property Protection in China 2024, section 1, /);
  expect(en).toMatch(/; 1 other source$/);
  expect(sourceLine(dataset, observations, '', 'zh')).toMatch(/；另据1个来源$/);
});

test('the headline is of a figure that the filter finds, of the white paper where there is one', () => {
  const answer = answerOf(
    {
      indicators: ['satisfaction.score', 'customs.protection_actions', 'customs.seizures.batches'],
    },
    CUSTOMS,
  );
  expect(figuresWords(answer, 'zh').headline).toMatch(/^海关查扣侵权嫌疑货物批数：2024年4\.16万批/);
});

test('the kicker is the year that they are of', () => {
  const answer = answerOf({ indicators: [CIVIL] }, { ...NO_FILTER, from: 2015, to: 2020 });
  expect(figuresWords(answer, 'en').kicker).toBe('Key figures, 2020');
  expect(figuresWords(answer, 'zh').kicker).toBe('2020年主要指标');
});

test('the kicker is the chapter that they open', () => {
  const answer = answerOf({ indicators: [CIVIL], chapter: '1' });
  const { kicker, headline } = figuresWords(answer, 'en');
  expect(kicker).not.toBe('');
  expect(kicker).not.toContain('Key figures');
  expect(headline).toContain('First-instance IP civil cases received: ');
});

test('a figure that is only a whole says so in the headline', () => {
  const trademark = setClause(NO_FILTER, 'right', ['trademark']);
  const answer = answerOf({ indicators: ['satisfaction.score'] }, trademark);
  expect(figuresWords(answer, 'en').headline).toMatch(
    / \(total only; not published for this filter\)$/,
  );
});

test('without a figure that can speak the headline is what they are part of', () => {
  const none = answerOf({ indicators: [CIVIL] }, CUSTOMS);
  expect(figuresWords(none, 'en').headline).toBe('Key figures, 2024');
  const parts = answerOf({ indicators: ['reexam.received.share'] });
  expect(parts.speaker?.figure.kind).toBe('parts');
  expect(figuresWords(parts, 'en').headline).toBe('Key figures, 2024');
});

test('a sum in the headline names its parts', () => {
  const sum = answerOf(
    { indicators: ['proc.prosecuted.persons'] },
    setClause(NO_FILTER, 'right', ['trademark']),
  );
  expect(figuresWords(sum, 'en').headline).toMatch(/\(.+ \+ .+, computed\)/);
});
