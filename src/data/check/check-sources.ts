import { type Fault, toFound } from '../parse-resource';
import type { FileRecord } from '../record-schemas';
import { recordsOfKind, type Rule } from './package-files';

type SourceRecord = FileRecord<'sources'>;
type Difference = Pick<Fault, 'field' | 'found' | 'expected'>;

/** The note on a document in a third language says in which its own title is. */
const ORIGINAL = /原题（(日|韩)文）/u;
const ORIGINAL_LANGUAGE: Readonly<Record<string, SourceRecord['language']>> = {
  日: 'ja',
  韩: 'ko',
};

const COPY = /副本/u;
const REPRINT = /转载|转述|引述|镜像/u;

/** A document that can be opened is in a known language, and one whose own title is noted in that of the title. */
const languageDifferences = ({ language, url, note }: SourceRecord): readonly Difference[] => {
  const [, noted = ''] = ORIGINAL.exec(note?.zh ?? '') ?? [];
  const own = ORIGINAL_LANGUAGE[noted];
  const found = toFound(language);
  if (own && language !== own)
    return [{ field: 'language', found, expected: `${own}, in which its own title is` }];
  return url && !language
    ? [{ field: 'language', found, expected: 'that of the document at its address' }]
    : [];
};

/** What was read on a reprint or in a copy says so in words and for programs. */
const mirrorDifferences = ({ mirror, title, note }: SourceRecord): readonly Difference[] => {
  const words = title.zh + (note?.zh ?? '');
  const said = COPY.test(words) ? 'dataset' : REPRINT.test(words) ? 'reprint' : undefined;
  return said === mirror
    ? []
    : [
        {
          field: 'mirror',
          found: toFound(mirror),
          expected: `${said ?? 'none'}, as its words say`,
        },
      ];
};

/** Documents say the language that is known of them, and where they were read. */
export const checkSources: Rule = (files) =>
  (['sources', 'announcement-sources'] as const).flatMap((kind) =>
    recordsOfKind(files, kind).flatMap(({ file, record }) =>
      [...languageDifferences(record), ...mirrorDifferences(record)].map((each) => ({
        file,
        record: record.id,
        ...each,
      })),
    ),
  );
