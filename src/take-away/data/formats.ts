import type { Job } from '../job';
import type { Taken } from '../taken';
import type { Content } from './scope';
import { toCsv } from './to-csv';
import { toJson } from './to-json';
import { toSdmx } from './to-sdmx';
import { toWorkbook } from './to-workbook';

/** A format that is text: its size is known before it is saved. */
interface TextFormat {
  readonly id: 'csv' | 'json' | 'sdmx';
  readonly extension: string;
  readonly type: string;
  readonly write: (taken: Taken, content: Content) => string;
  /** False where the format cannot hold what is taken. */
  readonly holds: (content: Content) => boolean;
}

const ALWAYS = () => true;

/** Formats of data that are text, in the order in which they are offered. */
export const TEXT_FORMATS: readonly TextFormat[] = [
  { id: 'csv', extension: 'csv', type: 'text/csv;charset=utf-8', write: toCsv, holds: ALWAYS },
  { id: 'json', extension: 'json', type: 'application/json', write: toJson, holds: ALWAYS },
  {
    id: 'sdmx',
    extension: 'sdmx.csv',
    type: 'application/vnd.sdmx.data+csv;version=2.0.0',
    write: ({ answer }, { observations }) => {
      const { cube, package: descriptor } = answer.asked.ground;
      return toSdmx(cube.dataset, descriptor, observations);
    },
    holds: ({ observations }) => observations.length > 0,
  },
];

/** What is taken as a workbook; the part that writes it is loaded on use. */
export const makeXlsx = async (taken: Taken, content: Content, job: Job): Promise<Blob> => {
  const { writeXlsx } = await import('../xlsx/write-xlsx');
  return writeXlsx(toWorkbook(taken, content), job);
};
