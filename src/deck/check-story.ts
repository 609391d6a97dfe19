import { type Fault, toFound } from '../data/parse-resource';
import type { FileRecord } from '../data/record-schemas';
import type { Spec } from '../exhibits/registry';
import { writeSpec } from '../exhibits/spec-codec';
import { idsOf, plainNames } from '../url/names';
import type { Vocabulary } from '../url/vocabulary';
import { parseDeck, serializeDeck } from './deck-codec';

/** A record of the story with the file that holds it. */
export interface LocatedSlide {
  readonly file: string;
  readonly record: FileRecord<'story'>;
}

/** What is wrong with one field of a record. */
type Wrong = readonly [field: string, found: string, expected: string];

/** What the default deck has by itself. */
const OWN_PLACE: readonly string[] = ['statement', 'messages'] satisfies readonly Spec['kind'][];

const slideFaults = (text: string, vocabulary: Vocabulary): readonly Wrong[] => {
  const { deck, dropped } = parseDeck(text, vocabulary);
  const [slide] = deck;
  if (dropped.length > 0)
    return dropped.map((part) => ['slide', part, 'what a link can say of a slide']);
  if (!slide || deck.length > 1) return [['slide', text, 'the text of one slide']];
  const { spec, ...own } = slide;
  if (Object.keys(own).length > 0)
    return [['slide', text, 'no filter, other side or headline of its own (~N, ~S…, ~V…, ~h…)']];
  if (OWN_PLACE.includes(spec.kind))
    return [['slide', text, 'no cover, closing or messages: the deck has these by itself']];
  const written = new Set([
    writeSpec(spec, plainNames(vocabulary)).join('~'),
    serializeDeck(deck, vocabulary),
  ]);
  return written.has(text) ? [] : [['slide', text, [...written].join(' or ')]];
};

const aboutFaults = (
  about: FileRecord<'story'>['about'] = {},
  vocabulary: Vocabulary,
): readonly Wrong[] => {
  const lists = ['indicators', 'chapter', 'system'] as const;
  return lists.flatMap((list) =>
    (about[list] ?? [])
      .filter((id) => !idsOf(vocabulary, list).has(id))
      .map(
        (id): Wrong => [
          `about.${list}`,
          id,
          list === 'indicators' ? 'the id of an indicator' : `a code of codelist ${list}`,
        ],
      ),
  );
};

const keysOf = (
  { part, order, slide }: FileRecord<'story'>,
  vocabulary: Vocabulary,
): readonly (readonly [key: string, wrong: Wrong])[] => [
  [`${part} ${order}`, ['order', `${order}`, `no place that another slide of part ${part} has`]],
  // A slide may be spelled in two ways.
  [
    serializeDeck(parseDeck(slide, vocabulary).deck, vocabulary),
    ['slide', slide, 'no slide that another record has'],
  ],
];

/** What is wrong with the slides of the default deck: each is one that a link can hold, in its own place, about what there is. */
export const checkStory = (
  records: readonly LocatedSlide[],
  vocabulary: Vocabulary,
): readonly Fault[] => {
  const taken = new Set<string>();
  const takenFaults = (record: FileRecord<'story'>): readonly Wrong[] =>
    keysOf(record, vocabulary).flatMap(([key, wrong]) => {
      if (taken.has(key)) return [wrong];
      taken.add(key);
      return [];
    });
  return records.flatMap(({ file, record }) =>
    [
      ...slideFaults(record.slide, vocabulary),
      ...aboutFaults(record.about, vocabulary),
      ...takenFaults(record),
    ].map(([field, found, expected]) => ({
      file,
      record: record.id,
      field,
      found: toFound(found),
      expected,
    })),
  );
};
