import type { Dataset } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import { wordsIn } from '../../i18n/words';
import type { Cited } from '../../provenance/source-line';
import { observationColumns } from '../csv/observation-columns';
import type { Sheet } from '../sheet/sheet';
import type { Taken } from '../taken';
import type { Content } from './scope';
import './words';

/** What of a figure is said of its document. */
const COLUMNS = ['source', 'source_zh', 'source_en', 'edition', 'evidence', 'published', 'url'];

const documentsOf = (each: Observation): readonly string[] => [
  each.source.id,
  ...(each.source.also ?? []).map(({ id }) => id),
];

const citedOf = ({ exhibit, answer }: Taken): readonly Cited[] => exhibit.cited?.(answer) ?? [];

/** The documents of all that is taken, in the order in which they first occur. */
export const sourcesOf = (taken: Taken, { scope, observations, table }: Content) => {
  const cells = table.rows.flatMap((row) =>
    row.flatMap((cell) => ('from' in cell ? cell.from : [])),
  );
  const cited = scope === 'shown' ? citedOf(taken) : [];
  const ids = [...observations, ...cells].flatMap(documentsOf);
  return [...new Set([...ids, ...cited.map(({ source }) => source.id)])];
};

/** A document as a figure that stands in it, for the columns that say only what its document is. */
const asFigure = (id: string): Observation => ({
  indicator: '',
  time: '',
  codes: {},
  value: '',
  printed: '',
  step: '',
  status: 'A',
  source: { id, section: '', paragraph: 0 },
});

/** The documents with their titles, grades and links. */
export const toSourcesSheet = (taken: Taken, content: Content): Sheet => {
  const [language] = taken.languages;
  const dataset: Dataset = taken.answer.asked.ground.cube.dataset;
  const columns = observationColumns(dataset).filter(({ id }) => COLUMNS.includes(id));
  return {
    name: wordsIn('takeAwayData', language)('sheet.sources'),
    head: columns.map(({ name }) => name[language]),
    rows: sourcesOf(taken, content).map((id) => columns.map(({ read }) => read(asFigure(id)))),
  };
};
