import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setYears } from '../../src/crossfilter/filter';
import { type Language, LANGUAGES } from '../../src/domain/language';
import { ask } from '../../src/exhibits/answers';
import type { Ground } from '../../src/exhibits/exhibit';
import { answerStrips } from '../../src/exhibits/strips/answer';
import { PLAIN_STRIPS, STRIP_SETS, type StripSet } from '../../src/exhibits/strips/spec';
import { stripsWords } from '../../src/exhibits/strips/words';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { LEAD as ADMINISTRATIVE } from '../../src/views/administrative/lead';
import { figuresFinding } from '../../src/views/figures-finding';
import { LEAD as MECHANISMS } from '../../src/views/mechanisms/lead';
import { LEAD as REGISTRATION } from '../../src/views/registration/lead';
import { readGround, readKindRecords, readLaterGround } from '../support/ground';

setUpI18n('en');

const LEADS = [ADMINISTRATIVE, MECHANISMS, REGISTRATION];

const askStrips = (ground: Ground, strips: StripSet, filter: Filter = NO_FILTER) =>
  answerStrips(
    ask(ground, readKindRecords(['strips', 'events']), { ...PLAIN_STRIPS, strips }, filter),
  );

/** All that the views and strips of a ground say first, each with the years of its figures. */
const saidOn = (ground: Ground, filter: Filter, language: Language) => [
  ...LEADS.flatMap((lead) => {
    const found = figuresFinding(ground, filter, lead, language);
    if (!found) return [];
    const headline = { said: found.headline, times: found.figures.map(({ time }) => time) };
    return found.detail === undefined
      ? [headline]
      : [headline, { said: found.detail, times: undefined }];
  }),
  ...STRIP_SETS.flatMap((strips) => {
    const answer = askStrips(ground, strips, filter);
    const { headline, finding = headline } = stripsWords(answer, language);
    const times = answer.speakers.map(({ time }) => time);
    return times.length > 0 ? [headline, finding].map((said) => ({ said, times })) : [];
  }),
];

const BRACKETED = { zh: /（(\d{4})年）/g, en: / \((\d{4})\)/g } as const;

/** The year in front of all figures, which Chinese alone has, and those in brackets. */
const yearsIn = (said: string, language: Language) => ({
  front: language === 'zh' ? /^(\d{4})年/.exec(said)?.[1] : undefined,
  bracketed: [...said.matchAll(BRACKETED[language])].flatMap(([, year]) => year ?? []),
});

describe('with what was announced later', () => {
  const filters = [NO_FILTER, setYears(NO_FILTER, 2019, 2023)];

  test.each(LANGUAGES)('no year stands for all figures beside one of its own (%s)', (language) => {
    for (const filter of filters) {
      for (const { said, times } of saidOn(readLaterGround(), filter, language)) {
        const { front, bracketed } = yearsIn(said, language);
        const named = front === undefined ? bracketed : [front, ...bracketed];
        // A year in front is the only one of the sentence.
        if (front !== undefined) expect(bracketed, said).toEqual([]);
        expect(said).not.toMatch(/\(\d{4}\) \(\d{4}\)$/);
        if (!times) continue;
        // Every year of the figures is named, and no other.
        expect(new Set(named), said).toEqual(new Set(times));
      }
    }
  });

  test('one year is said once, several are said with their figures', () => {
    const ground = readLaterGround();
    const zh = (strips: StripSet) => stripsWords(askStrips(ground, strips), 'zh').headline;
    expect(zh('mechanisms')).toMatch(/^2024年[^（]*$/);
    expect(zh('registration')).toMatch(/^2025年/);
    expect(zh('administrative')).toMatch(/^\D.*（2024年）；.*（2025年），下降/);
    const said = LEADS.map((lead) => figuresFinding(ground, NO_FILTER, lead, 'zh')?.headline);
    expect(said[0]).toMatch(/^2024年/);
    expect(said[2]).toMatch(/（2024年），增长.*（2025年），下降/);
  });
});

describe('without it', () => {
  test('the year of the edition goes without saying', () => {
    const said = LEADS.map((lead) => figuresFinding(readGround(), NO_FILTER, lead, 'zh'));
    for (const each of said) expect(`${each?.headline}${each?.detail}`).not.toMatch(/\d{4}年/);
  });

  test.each(LANGUAGES)(
    'every other year is named, and none for all beside one of its own (%s)',
    (language) => {
      for (const filter of [
        NO_FILTER,
        setYears(NO_FILTER, 2019, 2023),
        setYears(NO_FILTER, 2021, 2021),
      ]) {
        for (const { said, times } of saidOn(readGround(), filter, language)) {
          const { front, bracketed } = yearsIn(said, language);
          if (front !== undefined) expect(bracketed, said).toEqual([]);
          const others = new Set(times?.filter((time) => time !== '2024'));
          for (const year of others) expect(said).toContain(year);
        }
      }
    },
  );
});
