import { findFigures } from '../../domain/find-figures';
import { toDataset } from '../../domain/dataset';
import { type Fault, toFound } from '../parse-resource';
import type { FileRecord } from '../record-schemas';
import { toObservation } from '../to-observation';
import { type CheckedFile, recordsOfKind, type Rule } from './package-files';

type Place = Pick<Fault, 'file' | 'record' | 'field'>;

/** A code that a record names, and its codelist. */
interface Use extends Place {
  readonly codelist: string;
  readonly code: string;
}

/** A figure that a record wants beside a right. */
interface Wish extends Place {
  readonly right: string;
  readonly figure: FileRecord<'routes'>['cells'][number]['figures'][number];
}

const toChecked = (files: readonly CheckedFile[]) =>
  toDataset({
    codelists: recordsOfKind(files, 'codelists').map(({ record }) => record),
    indicators: recordsOfKind(files, 'indicators').map(({ record }) => record),
    observations: recordsOfKind(files, 'observations').map(({ record }) => toObservation(record)),
    campaigns: [],
    breaks: [],
    sources: [],
  });

const usesOf = (files: readonly CheckedFile[]): readonly Use[] => [
  ...recordsOfKind(files, 'routes').flatMap(({ file, record }) => {
    const at = { file, record: record.id };
    return [
      { ...at, field: 'id', codelist: 'route', code: record.id },
      ...record.bodies.flatMap((code) =>
        typeof code === 'string' ? [{ ...at, field: 'bodies', codelist: 'agency', code }] : [],
      ),
      ...record.cells.map(({ right }) => ({
        ...at,
        field: 'cells.right',
        codelist: 'right',
        code: right,
      })),
    ];
  }),
  ...recordsOfKind(files, 'route-links').flatMap(({ file, record }) =>
    record.ways.flatMap(({ from, to }) =>
      [...from, to].map((code) => ({
        file,
        record: record.id,
        field: 'ways',
        codelist: 'route',
        code,
      })),
    ),
  ),
];

const wishesOf = (files: readonly CheckedFile[]): readonly Wish[] => [
  ...recordsOfKind(files, 'routes').flatMap(({ file, record }) =>
    record.cells.flatMap(({ right, figures }) =>
      figures.map((figure) => ({ file, record: record.id, field: 'cells', right, figure })),
    ),
  ),
  ...recordsOfKind(files, 'route-links').flatMap(({ file, record }) =>
    record.ways.flatMap(({ figures }) =>
      figures.map((figure) => ({ file, record: record.id, field: 'ways', right: 'all', figure })),
    ),
  ),
];

/** A cell of each right once, and either its figures or why it has none. */
const cellFaults = (files: readonly CheckedFile[]): readonly Fault[] =>
  recordsOfKind(files, 'routes').flatMap(({ file, record: { id, cells } }) =>
    cells.flatMap(({ right, figures, why }, index) => {
      const at = { file, record: id, field: `cells.${index}` };
      const isSecond = cells.findIndex((each) => each.right === right) !== index;
      return [
        ...(isSecond ? [{ ...at, found: toFound(right), expected: 'one cell of each right' }] : []),
        ...(figures.length > 0 === (why === undefined)
          ? []
          : [{ ...at, found: toFound(why), expected: 'figures, or why there are none' }]),
      ];
    }),
  );

/** Every route of the codelist, which are the codes that lie below another, has its record. */
const unwritten = (files: readonly CheckedFile[]): readonly Fault[] => {
  const own = recordsOfKind(files, 'routes');
  const written = new Set(own.map(({ record }) => record.id));
  return recordsOfKind(files, 'codelists')
    .filter(({ record }) => record.id === 'route')
    .flatMap(({ file, record }) =>
      record.codes
        .filter(({ id, parent }) => parent !== undefined && !written.has(id))
        .map(({ id }) => ({
          file,
          record: 'route',
          field: 'codes',
          found: toFound(id),
          expected: 'a route with its record in routes.json',
        })),
    );
};

/** Routes name codes and figures that exist: every figure that heads a cell or goes a way is there in some year. */
export const checkRoutes: Rule = (files) => {
  const dataset = toChecked(files);
  const { trees } = dataset;
  return [
    ...usesOf(files)
      .filter(({ codelist, code }) => trees.get(codelist)?.byId.has(code) !== true)
      .map(({ codelist, code, ...at }) => ({
        ...at,
        found: toFound(code),
        expected: `a code of codelist ${codelist}`,
      })),
    ...wishesOf(files)
      .filter(({ figure, right }) => findFigures(dataset, figure, right).length === 0)
      .map(({ figure, right, ...at }) => ({
        ...at,
        found: toFound(figure.indicator),
        expected: `an indicator with a figure of ${right}`,
      })),
    ...cellFaults(files),
    ...unwritten(files),
  ];
};
