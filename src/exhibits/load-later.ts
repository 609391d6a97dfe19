import type { QueryClient } from '@tanstack/react-query';
import { packageQuery, resourceQuery } from '../data/dataset-query';
import type { LoadedRecord } from '../data/loaded-record';
import type { ResourceKind } from '../data/record-schemas';
import type { Dataset } from '../domain/dataset';
import type { Footnote } from '../domain/footnote';
import type { Later } from '../domain/later';
import type { Observation } from '../domain/observation';
import { withLater } from '../domain/with-later';
import { addWords } from '../i18n/add-words';
import { wordsIn } from '../i18n/words';
import { inBoth } from './both-languages';
import en from './later.en.json';
import zh from './later.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly later: typeof zh;
  }
}

addWords('later', { zh, en });

type Announcement = LoadedRecord<'announcements'>;

const toObservations = ({
  reading,
  indicators,
  codes = {},
  time,
  printed,
  value,
  step,
  hedge,
  source,
}: Announcement): readonly Observation[] => {
  const [indicator] = indicators;
  if (reading !== 'drawn' || !indicator || value === undefined || step === undefined) return [];
  return [{ indicator, time, codes, value, printed, step, hedge, status: 'X', source }];
};

const toFootnotes = ({
  reading,
  scope,
  indicators,
  codes,
  time,
  printed,
  reason,
  source,
}: Announcement): readonly Footnote[] =>
  reading === 'footnote' && scope !== 'same' && reason
    ? indicators.map((indicator) => ({
        indicator,
        codes,
        time,
        printed,
        kind: scope,
        reason,
        source,
      }))
    : [];

/** What the records of announcements say after an edition: figures, footnotes, documents. */
export const toLater = (
  edition: string,
  announcements: readonly Announcement[],
  sources: readonly LoadedRecord<'announcement-sources'>[],
): Later => {
  const observations = announcements.flatMap(toObservations);
  const years = [...new Set(observations.map(({ time }) => time))].toSorted();
  const note = inBoth((language) =>
    wordsIn('later', language)('note', {
      years: years.join(language === 'zh' ? '、' : ', '),
      edition,
    }),
  );
  return {
    edition,
    observations,
    footnotes: announcements.flatMap(toFootnotes),
    sources: sources.filter(({ absent }) => !absent),
    note,
  };
};

/** Loads what was announced after the edition of the data. Gives what makes a dataset one with it. Throws a `DataError`. */
export const loadLater = async (client: QueryClient): Promise<(dataset: Dataset) => Dataset> => {
  const { edition, resources } = await client.ensureQueryData(packageQuery);
  const after = resources.find(({ kind }) => kind === 'announcements')?.edition ?? edition;
  const load = async <K extends ResourceKind>(kind: K): Promise<readonly LoadedRecord<K>[]> => {
    const files = resources.filter((each) => each.kind === kind);
    const loaded = await Promise.all(
      files.map((each) => client.ensureQueryData(resourceQuery({ ...each, kind }))),
    );
    return loaded.flat();
  };
  const [announcements, sources] = await Promise.all([
    load('announcements'),
    load('announcement-sources'),
  ]);
  const later = toLater(after, announcements, sources);
  return (dataset) => withLater(dataset, later);
};
