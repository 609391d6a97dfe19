import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeSpec } from '../../src/exhibits/spec-codec';
import { readStory } from '../../src/deck/story';
import type { FileRecord } from '../../src/data/record-schemas';
import { plainNames } from '../../src/url/names';
import { arbitrarySpec } from '../support/arbitrary-deck';
import { readDataset, readRecords } from '../support/read-data';
import { readVocabulary } from '../support/read-vocabulary';

type StoryRecord = FileRecord<'story'>;

const vocabulary = readVocabulary();
const dataset = readDataset();

const toRecord = (slide: string, own: Partial<StoryRecord> = {}): StoryRecord => ({
  id: 'a',
  part: 'story',
  order: 1,
  slide,
  ...own,
});

/** The indicators that the one slide of a record is about. */
const aboutOf = (record: StoryRecord): readonly string[] => {
  const [slide] = readStory([record], vocabulary).story;
  return dataset.indicators.filter((each) => slide?.isAbout(dataset, each)).map(({ id }) => id);
};

describe('readStory', () => {
  it('puts each part in its order', () => {
    const { story, backup } = readStory(
      [
        toRecord('h', { order: 2 }),
        toRecord('y', { part: 'backup', order: 1 }),
        toRecord('d', { order: 1 }),
      ],
      vocabulary,
    );
    expect(story.map(({ spec }) => spec.kind)).toEqual(['changes', 'ledger']);
    expect(backup.map(({ spec }) => spec.kind)).toEqual(['efforts']);
  });

  it('takes a slide to be about the indicators that it names, else about all', () => {
    expect(aboutOf(toRecord('t~itrademark.registered,pct.accepted'))).toEqual(
      dataset.indicators
        .map(({ id }) => id)
        .filter((id) => id === 'trademark.registered' || id === 'pct.accepted'),
    );
    expect(aboutOf(toRecord('d'))).toHaveLength(dataset.indicators.length);
  });

  it('takes it to be about what the record says, with all that lies below', () => {
    const inChapter = dataset.indicators.filter(({ chapter }) => chapter.startsWith('1.2'));
    expect(inChapter.length).toBeGreaterThan(0);
    expect(aboutOf(toRecord('p', { about: { chapter: ['1.2'] } }))).toEqual(
      inChapter.map(({ id }) => id),
    );
    expect(
      aboutOf(toRecord('t~ipct.accepted', { about: { indicators: ['trademark.registered'] } })),
    ).toEqual(['trademark.registered']);
  });

  it('lists what it cannot read, and keeps the rest', () => {
    const { story, dropped } = readStory(
      [toRecord('t~itrademark.registered,nosuch'), toRecord('q'), toRecord('d')],
      vocabulary,
    );
    expect(story.map(({ spec }) => spec.kind)).toEqual(['series', 'changes']);
    expect(dropped).toEqual(['nosuch', 'q']);
  });

  it('reads every spec that a deck can hold, and throws at nothing', () => {
    const names = plainNames(vocabulary);
    fc.assert(
      fc.property(arbitrarySpec(vocabulary), fc.string(), (spec, noise) => {
        const text = writeSpec(spec, names).join('~');
        expect(readStory([toRecord(text)], vocabulary).story[0]?.spec).toEqual(spec);
        readStory([toRecord(noise), toRecord(text + noise)], vocabulary);
      }),
    );
  });

  it('reads the whole story of the data', () => {
    const records = readRecords('story');
    const { story, backup, dropped } = readStory(records, vocabulary);
    expect(dropped).toEqual([]);
    expect(story.length + backup.length).toBe(records.length);
  });
});
