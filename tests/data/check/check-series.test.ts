import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { buildText } from '../../support/build-dataset';
import { buildPackage, changeRecord, GOOD_RECORDS } from '../../support/build-package';

type Records = Parameters<typeof buildPackage>[0];

const check = (records: Records) => {
  const { descriptor, read } = buildPackage(records);
  return checkPackage(descriptor, read).map(formatFault);
};

const seriesBreak = { indicator: 'cases', between: [2023, 2024], reason: buildText('reason') };
const conflict = {
  indicator: 'cases',
  time: '2024',
  printed: '30%',
  explanation: buildText('explanation'),
};
const footnote = {
  indicator: 'cases',
  time: '2022',
  printed: '7件',
  kind: 'partial',
  reason: buildText('reason'),
  source: { id: 'paper', section: '1.1', paragraph: 1 },
};
const differing = changeRecord('observations', 1, {
  growth: { printed: '30%', value: '0.3', step: '0.01' },
});

describe('printed growth', () => {
  test('that contradicts the printed values beyond rounding is a fault', () => {
    expect(check(differing)).toEqual([
      'observations.json:cases@2024:growth: found 30%, expected a rate from 0.25 to 0.25, or a known conflict',
    ]);
  });

  test('that is listed as a known conflict, or lies across a break, is none', () => {
    expect(check({ ...differing, 'growth-conflicts': [conflict] })).toEqual([]);
    expect(check({ ...differing, breaks: [seriesBreak] })).toEqual([]);
  });

  test('that agrees and is listed as a conflict is a fault', () => {
    const agreeing = { ...conflict, printed: '25%' };
    expect(check({ ...GOOD_RECORDS, 'growth-conflicts': [agreeing] })).toEqual([
      'growth-conflicts.json:cases@2024:printed: found 25%, expected a rate that contradicts the values',
    ]);
  });

  test('that is listed as a conflict is the one that the figure has, sign and all', () => {
    const listed = (printed: string) =>
      check({ ...differing, 'growth-conflicts': [{ ...conflict, printed }] });
    expect(listed('+30%')).toEqual([]);
    for (const printed of ['31%', '-30%', 'x']) {
      expect(listed(printed)).toEqual([
        `growth-conflicts.json:cases@2024:printed: found ${printed}, expected the rate that the figure has, 0.3`,
      ]);
    }
  });
});

describe('breaks, footnotes and conflicts', () => {
  test('belong to an indicator', () => {
    const gone = { indicator: 'gone' };
    const faults = check({
      ...GOOD_RECORDS,
      breaks: [{ ...seriesBreak, ...gone }],
      footnotes: [{ ...footnote, ...gone }],
      'growth-conflicts': [{ ...conflict, ...gone }],
    });
    for (const file of ['breaks', 'footnotes', 'growth-conflicts']) {
      expect(faults).toContain(
        `${file}.json:gone:indicator: found "gone", expected the id of an indicator`,
      );
    }
  });

  test('are no fault where all is well, and a break goes forward in time', () => {
    const good = { ...GOOD_RECORDS, footnotes: [footnote], breaks: [seriesBreak] };
    expect(check(good)).toEqual([]);
    expect(check({ ...good, breaks: [{ ...seriesBreak, between: [2024, 2023] }] })).toEqual([
      'breaks.json:cases:between: found [2024,2023], expected an earlier and a later year',
    ]);
  });

  test('name codes of their codelists', () => {
    const codes = { right: 'moon', planet: 'mars' };
    const faults = check({
      ...GOOD_RECORDS,
      breaks: [{ ...seriesBreak, codes }],
      footnotes: [{ ...footnote, codes }],
      'growth-conflicts': [{ ...conflict, codes }],
    });
    for (const file of ['breaks', 'footnotes', 'growth-conflicts']) {
      expect(faults).toContain(
        `${file}.json:cases:codes.right: found "moon", expected a code of codelist right`,
      );
      expect(faults).toContain(
        `${file}.json:cases:codes.planet: found "mars", expected an existing codelist, not planet`,
      );
    }
  });

  test('name sources and places that are there', () => {
    const { source } = footnote;
    const at = (place: object) =>
      check({
        ...GOOD_RECORDS,
        footnotes: [{ ...footnote, source: place }],
        breaks: [{ ...seriesBreak, source: { ...source, also: [place] } }],
      });
    expect(at(source)).toEqual([]);
    expect(at({ ...source, id: 'gone' })).toEqual([
      'breaks.json:cases:source.id: found "gone", expected the id of a source',
      'footnotes.json:cases:source.id: found "gone", expected the id of a source',
    ]);
    expect(at({ ...source, section: '9.9' })).toEqual([
      'breaks.json:cases:source: found 9.9 ¶1, expected a section of paper',
      'footnotes.json:cases:source: found 9.9 ¶1, expected a section of paper',
    ]);
  });
});
