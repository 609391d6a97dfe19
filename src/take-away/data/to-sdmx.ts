import type { DataPackage } from '../../data/record-schemas';
import type { Dataset } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import { isWhitePaper } from '../../domain/source';
import { dimensionsOf } from '../csv/observation-columns';
import { writeCsv } from '../csv/write-csv';

/** Who gives out the structure, where no agency does: this site. */
const AGENCY = 'IPO';
/** A total in SDMX is a code like any other. */
const TOTAL = '_T';
/** Programs would take it for a part of the first name. */
const BYTE_ORDER_MARK = /^\ufeff/;
const TWO_YEARS = /^(\d{4})-(\d{4})$/;

/** A component is named in capitals: `document-form` → DOCUMENT_FORM. */
const toComponent = (dimension: string): string => dimension.replaceAll('-', '_').toUpperCase();

/** SDMX has no dots in codes, which part the codes of a key; of all that it has, `$` is in no id of ours. */
const toCode = (id: string): string => id.replaceAll('.', '$');

/** Several years are a range with its beginning and its length. */
const toPeriod = (time: string): string => {
  const [, from, to] = TWO_YEARS.exec(time) ?? [];
  return from && to ? `${from}-01-01/P${Number(to) - Number(from) + 1}Y` : time;
};

/** The flow that all observations of the data are of, with the version of the data: the same columns whatever is taken of it. */
const toStructure = ({ name, version }: Pick<DataPackage, 'name' | 'version'>): string =>
  `${AGENCY}:${toComponent(name)}(${version})`;

/** Only in a white paper is a place named. */
const placeOf = (dataset: Dataset, { source }: Observation) =>
  isWhitePaper(dataset, source.id) ? source : undefined;

type Column = readonly [name: string, read: (observation: Observation) => string | undefined];

const columnsOf = (dataset: Dataset, structure: string): readonly Column[] => [
  ['STRUCTURE', () => 'dataflow'],
  ['STRUCTURE_ID', () => structure],
  ['ACTION', () => 'I'],
  ['INDICATOR', ({ indicator }) => toCode(indicator)],
  ...dimensionsOf(dataset).map(
    (dimension): Column => [
      toComponent(dimension),
      ({ codes }) => toCode(codes[dimension] ?? TOTAL),
    ],
  ),
  ['TIME_PERIOD', ({ time }) => toPeriod(time)],
  ['OBS_VALUE', ({ value }) => value],
  ['OBS_STATUS', ({ status }) => status],
  ['UNIT_MEASURE', ({ indicator }) => dataset.indicatorById.get(indicator)?.unit],
  ['PRINTED', ({ printed, status }) => (status === 'E' ? undefined : printed)],
  ['ROUNDING_STEP', ({ step }) => step],
  ['HEDGE', ({ hedge }) => hedge],
  ['SOURCE', ({ source }) => source.id],
  ['SOURCE_SECTION', (each) => placeOf(dataset, each)?.section],
  ['SOURCE_PARAGRAPH', (each) => placeOf(dataset, each)?.paragraph.toString()],
];

/**
 * Observations as SDMX-CSV 2.0: codes alone, a row each, the structure named in front of every row. A total has the code
 * `_T` in every dimension by which it is not split.
 */
export const toSdmx = (
  dataset: Dataset,
  descriptor: Pick<DataPackage, 'name' | 'version'>,
  observations: readonly Observation[],
): string => {
  const columns = columnsOf(dataset, toStructure(descriptor));
  const text = writeCsv([
    columns.map(([name]) => name),
    ...observations.map((each) => columns.map(([, read]) => read(each))),
  ]);
  return text.replace(BYTE_ORDER_MARK, '');
};
