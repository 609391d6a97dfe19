import { expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { type Language, LANGUAGES } from '../../../src/domain/language';
import { answerFigures } from '../../../src/exhibits/figures/answer';
import { keyFigureNote } from '../../../src/exhibits/figures/key-figure-note';
import { PLAIN_FIGURES } from '../../../src/exhibits/figures/spec';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const noteOf = (id: string, filter: Filter, language: Language, yearIsKnown = false): string => {
  const { asked, figures } = answerFigures(askReal({ ...PLAIN_FIGURES, indicators: [id] }, filter));
  const [shown] = figures;
  if (!shown) throw new Error(`${id} is outside the filter`);
  return keyFigureNote(asked.ground, shown, language, yearIsKnown);
};

const right = (...codes: readonly string[]) => setClause(NO_FILTER, 'right', codes);

test('a change over more than five years is no growth', () => {
  for (const language of LANGUAGES)
    expect(noteOf('reexam.received', right('invention'), language)).not.toMatch(/2006|[↑↓]/);
});

test('a change to the year before says so', () => {
  expect(noteOf('court.civil1.received', NO_FILTER, 'en')).toBe('↓ 2.7% from 2023 (computed)');
});

test('a sum names its parts where there is room', () => {
  expect(noteOf('proc.prosecuted.persons', right('trademark'), 'en')).toMatch(
    /^Sum of .+ \+ .+ \+ .+ \(computed\)$/,
  );
  expect(noteOf('proc.prosecuted.persons', right('trademark'), 'zh')).toMatch(
    /^.+ \+ .+ \+ .+之和（推算）$/,
  );
});

test('a sum of which a selected code has no figure says both', () => {
  const both = right('utility-model', 'trademark');
  expect(noteOf('proc.prosecuted.persons', both, 'en')).toBe(
    'Sum (computed), without Utility models: not published',
  );
  expect(noteOf('proc.prosecuted.persons', both, 'zh')).toBe('合计（推算），其中未公布：实用新型');
});

test('of a right that an indicator is not about nothing is missing', () => {
  const both = right('patent', 'trademark');
  expect(noteOf('samr.trademark_violation.cases', both, 'zh')).not.toContain('专利');
  expect(noteOf('court.civil1.received', right('trademark', 'geographical-indication'), 'en')).toBe(
    'Not published: GIs',
  );
});

test('a missing code of any dimension is named in the language of the page', () => {
  const both = setClause(NO_FILTER, 'campaign', ['lanwang', 'longteng']);
  expect(noteOf('customs.seizures.items', both, 'en')).toBe('Not published: Lanwang');
  expect(noteOf('customs.seizures.items', both, 'zh')).toBe('未公布：蓝网');
});

test('a hedge of a printed rate is a word', () => {
  expect(noteOf('culture.week.information', NO_FILTER, 'en')).toBe(
    '↑ nearly 30% from the year before (printed)',
  );
  expect(noteOf('culture.week.information', NO_FILTER, 'zh')).toBe('比上年↑ 近30%（原文）');
});

test('with nothing else to say it is the year, that of the edition only where it is not known', () => {
  const id = 'reexam.received';
  const own = right('invention');
  expect(noteOf(id, own, 'en')).toBe('2024');
  expect(noteOf(id, own, 'zh')).toBe('2024年');
  expect(noteOf(id, own, 'en', true)).toBe('');
  const earlier = setYears(own, 2006, 2006);
  expect(noteOf(id, earlier, 'en', true)).toBe('2006');
});
