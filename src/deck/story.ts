import type { FileRecord } from '../data/record-schemas';
import { type Dataset, isCodeWithin } from '../domain/dataset';
import type { Indicator } from '../domain/indicator';
import type { Spec } from '../exhibits/registry';
import type { Vocabulary } from '../url/vocabulary';
import { parseDeck } from './deck-codec';

/** A slide of the story, and which indicators it is about: a filter that has no figure of any of them leaves it out. */
export interface StorySlide {
  readonly spec: Spec;
  readonly isAbout: (dataset: Dataset, indicator: Indicator) => boolean;
}

/** The slides of the default deck that the data name: the chapters of the report as a story, and what may be asked for behind the closing. `dropped` are the parts that could not be read. */
export interface Story {
  readonly story: readonly StorySlide[];
  readonly backup: readonly StorySlide[];
  readonly dropped: readonly string[];
}

type StoryRecord = FileRecord<'story'>;
type About = NonNullable<StoryRecord['about']>;

/** The indicators that a spec names. */
export const indicatorsOf = (spec: Spec): readonly string[] =>
  'indicators' in spec ? spec.indicators : [];

const isOneOf = (
  { indicators = [], chapter = [], system = [] }: About,
  dataset: Dataset,
  indicator: Indicator,
): boolean => {
  const isWithin = (dimension: 'chapter' | 'system', codes: readonly string[]): boolean =>
    codes.some((code) =>
      [indicator[dimension]].flat().some((own) => isCodeWithin(dataset, dimension, own, code)),
    );
  return (
    indicators.includes(indicator.id) || isWithin('chapter', chapter) || isWithin('system', system)
  );
};

const toSlide = ({ about }: StoryRecord, spec: Spec): StorySlide => {
  const named = indicatorsOf(spec);
  const subject = about ?? (named.length > 0 ? { indicators: [...named] } : undefined);
  return {
    spec,
    isAbout: (dataset, indicator) => !subject || isOneOf(subject, dataset, indicator),
  };
};

/** Reads the slides of the default deck, each part in its order. Never throws: what is unknown is dropped and listed. */
export const readStory = (records: readonly StoryRecord[], vocabulary: Vocabulary): Story => {
  const read = records
    .toSorted((a, b) => a.order - b.order)
    .map((record) => ({ record, ...parseDeck(record.slide, vocabulary) }));
  const slidesOf = (part: StoryRecord['part']): readonly StorySlide[] =>
    read
      .filter(({ record }) => record.part === part)
      .flatMap(({ record, deck }) => deck.map(({ spec }) => toSlide(record, spec)));
  return {
    story: slidesOf('story'),
    backup: slidesOf('backup'),
    dropped: read.flatMap(({ dropped }) => dropped),
  };
};
