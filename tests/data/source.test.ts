import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/domain/parse-report';
import { readRecords } from '../support/read-data';

const EDITION = 'cnipa-2024';
const FILE = join(process.cwd(), '..', 'shared', 'source', 'report-2024.txt');
const has = existsSync(FILE);
const outline = readRecords('sources').find(({ id }) => id === EDITION)?.outline ?? [];
const paragraphs = has ? parseReport(readFileSync(FILE, 'utf8'), outline) : [];

const bare = (text: string) => text.replaceAll(/\s/g, '');
const textAt = new Map(
  paragraphs.map(({ section, paragraph, text }) => [`${section} ¶${paragraph}`, bare(text)]),
);

/** True where a text has a token that no digit or point before it makes a part of another number. */
const hasToken = (text: string, token: string): boolean => {
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
    if (!/[\d.]/.test(text.charAt(at - 1)) || !/\d/.test(token.charAt(0))) return true;
  }
  return false;
};

describe.skipIf(!has)(`the data and the text of the report, if there is ${FILE}`, () => {
  const observations = readRecords('observations').filter(({ source }) => source.id === EDITION);

  test('agree on how many paragraphs each section has', () => {
    const counts = new Map<string, number>();
    for (const { section } of paragraphs) counts.set(section, (counts.get(section) ?? 0) + 1);
    const expected = outline.filter((entry) => entry.paragraphs > 0);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(expected.map((entry) => [entry.section, entry.paragraphs])),
    );
  });

  test('agree on every figure: its token stands in every paragraph that it cites', () => {
    const printed = observations.filter(({ status }) => status !== 'E');
    expect(printed.length).toBeGreaterThan(300);
    const faults = printed.flatMap(({ indicator, printed: own, source }) =>
      [source, ...(source.also ?? [])]
        .filter(({ id }) => id === EDITION)
        .map((place) => ({
          place: `${place.section} ¶${place.paragraph}`,
          token: ('printed' in place ? place.printed : undefined) ?? own,
        }))
        .filter(({ place, token }) => !hasToken(textAt.get(place) ?? '', token))
        .map(({ place, token }) => `${indicator}: ${token} is not in ${place}`),
    );
    expect(faults).toEqual([]);
  });

  test('agree on every printed growth rate', () => {
    const faults = observations.flatMap(({ indicator, growth, source }) => {
      const place = `${source.section} ¶${source.paragraph}`;
      return growth && !hasToken(textAt.get(place) ?? '', growth.printed)
        ? [`${indicator}: ${growth.printed} is not in ${place}`]
        : [];
    });
    expect(faults).toEqual([]);
  });
});
