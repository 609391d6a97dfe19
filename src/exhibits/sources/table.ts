import type { Bilingual } from '../../domain/codelist';
import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import { wordsIn } from '../../i18n/words';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell, TableColumn } from '../exhibit-table';
import type { SourcesAnswer } from './answer';
import { cautionWords } from './caution-words';
import { conflictWords } from './conflict-words';
import { publisherName } from './find-documents';
import type zh from './words.zh.json';

const text = (words: Bilingual): TableCell => ({ kind: 'text', text: words });
const same = (words: string): TableCell => text({ zh: words, en: words });

const columnsOf = (ids: readonly (keyof typeof zh.column)[]): readonly TableColumn[] =>
  ids.map((id) => ({
    id,
    name: inBoth((language) => wordsIn('sources', language)(`column.${id}`)),
  }));

const documentsTable = ({ asked, documents }: SourcesAnswer): ExhibitTable => {
  const { dataset } = asked.ground.cube;
  return {
    columns: columnsOf(['title', 'publisher', 'published', 'language', 'evidence', 'figures']),
    rows: documents.map(({ source, figures }) => [
      text(source.title),
      text(inBoth((language) => publisherName(dataset, source, language))),
      source.published
        ? same(source.published)
        : text(inBoth((language) => wordsIn('sources', language)('noDate'))),
      text(
        inBoth((language) =>
          wordsIn('sources', language)(`language.${source.language ?? 'unknown'}`),
        ),
      ),
      text(inBoth((language) => codeName(treeOf(dataset, 'evidence'), source.evidence, language))),
      { kind: 'number', value: figures },
    ]),
  };
};

const cautionsTable = ({ asked, cautions }: SourcesAnswer): ExhibitTable => {
  const { dataset } = asked.ground.cube;
  return {
    columns: columnsOf(['name', 'kind', 'time', 'printed', 'reason', 'source']),
    rows: cautions.map((caution) => {
      const say = (key: 'name' | 'reason' | 'place') =>
        text(inBoth((language) => cautionWords(dataset, caution, language)[key]));
      return [
        say('name'),
        text(inBoth((language) => wordsIn('sources', language)(`kind.${caution.kind}`))),
        same(caution.time),
        same(caution.printed ?? ''),
        say('reason'),
        say('place'),
      ];
    }),
  };
};

const conflictsTable = ({ asked, conflicts }: SourcesAnswer): ExhibitTable => {
  const { dataset } = asked.ground.cube;
  return {
    columns: columnsOf(['name', 'ours', 'oursPlace', 'other', 'otherPlace', 'outcome', 'reason']),
    rows: conflicts.map((row) => [
      ...(['name', 'ours', 'oursPlace', 'other', 'otherPlace', 'outcome'] as const).map((key) =>
        text(inBoth((language) => conflictWords(dataset, row, language)[key])),
      ),
      text(row.conflict.reason),
    ]),
  };
};

const evidenceTable = ({ evidence }: SourcesAnswer): ExhibitTable => ({
  columns: columnsOf(['ground', 'figures']),
  rows: evidence.map(({ ground, figures }) => [
    text(inBoth((language) => wordsIn('sources', language)(`ground.${ground}`))),
    { kind: 'number', value: figures },
  ]),
});

const changesTable = ({ changes }: SourcesAnswer): ExhibitTable => ({
  columns: columnsOf(['text', 'version', 'resources']),
  rows: changes.map(({ version, text: words, resources }) => [
    text(words),
    same(version),
    same(resources.join(', ')),
  ]),
});

const TABLES = {
  documents: documentsTable,
  cautions: cautionsTable,
  conflicts: conflictsTable,
  evidence: evidenceTable,
  changes: changesTable,
} as const;

/** Every row of the part that is shown. */
export const sourcesTable = (answer: SourcesAnswer): ExhibitTable =>
  TABLES[answer.asked.spec.part](answer);
