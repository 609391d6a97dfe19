import { expect, it } from 'vitest';
import { formatFault } from '../../src/data/check/package-files';
import type { FileRecord } from '../../src/data/record-schemas';
import { checkStory } from '../../src/deck/check-story';
import { readRecords } from '../support/read-data';
import { readVocabulary } from '../support/read-vocabulary';

type StoryRecord = FileRecord<'story'>;

const check = (records: readonly StoryRecord[]): readonly string[] =>
  checkStory(
    records.map((record) => ({ file: 'story.json', record })),
    readVocabulary(),
  ).map(formatFault);

const checkSlide = (slide: string, own: Partial<StoryRecord> = {}) =>
  check([{ id: 'a', part: 'story', order: 1, slide, ...own }]);

it('finds no fault in the story of the data', () => {
  const records = readRecords('story');
  expect(records.length).toBeGreaterThan(10);
  expect(check(records)).toEqual([]);
});

it.each([
  ['q', /^story\.json:a:slide: found "q", expected what a link can say of a slide$/],
  ['', /^story\.json:a:slide: found "", /],
  ['t~inosuch', /^story\.json:a:slide: found "nosuch", /],
  ['t~itrademark.registered,nosuch', /^story\.json:a:slide: found "nosuch", /],
  ['t', /^story\.json:a:slide: found "t", /],
  ['e~snosuch~b1', /^story\.json:a:slide: found "nosuch"/],
  ['t~itrademark.registered~cnosuch', /^story\.json:a:slide: found "nosuch", /],
  ['d!h', /found "d!h", expected the text of one slide$/],
  ['d~N', /found "d~N", expected no filter, other side or headline of its own/],
  ['d~Rtrademark', /expected no filter, other side or headline of its own/],
  ['d~hOwn', /expected no filter, other side or headline of its own/],
  ['c', /expected no cover, closing or messages/],
  ['z', /expected no cover, closing or messages/],
  ['j', /expected no cover, closing or messages/],
  // A letter that another kind has says nothing of this one.
  ['d~k1', /found "d~k1", expected d$/],
])('names what is wrong with the slide "%s"', (slide, words) => {
  const faults = checkSlide(slide);
  expect(faults[0]).toMatch(words);
});

it('takes ids in full and as the short codes of a saved deck', () => {
  expect(checkSlide('t~itrademark.registered')).toEqual([]);
  expect(checkSlide('t~iTFpd')).toEqual([]);
});

it.each([
  [{ indicators: ['nosuch'] }, 'about.indicators: found "nosuch", expected the id of an indicator'],
  [{ chapter: ['9.9'] }, 'about.chapter: found "9.9", expected a code of codelist chapter'],
  [{ system: ['nosuch'] }, 'about.system: found "nosuch", expected a code of codelist system'],
])('names what a slide cannot be about', (about, words) => {
  expect(checkSlide('d', { about })).toEqual([`story.json:a:${words}`]);
});

it('names a place taken twice and a slide told twice, however it is spelled', () => {
  const first: StoryRecord = {
    id: 'a',
    part: 'story',
    order: 1,
    slide: 't~icourt.civil1.received',
  };
  expect(check([first, { ...first, id: 'b', slide: 'd' }])).toEqual([
    'story.json:b:order: found "1", expected no place that another slide of part story has',
  ]);
  expect(check([first, { ...first, id: 'b', part: 'backup', slide: 't~iTFpd' }])).toEqual([
    'story.json:b:slide: found "t~iTFpd", expected no slide that another record has',
  ]);
});
