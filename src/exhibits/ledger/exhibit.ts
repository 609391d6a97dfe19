import type { Exhibit } from '../exhibit';
import { answerLedger, type LedgerAnswer } from './answer';
import { LedgerPicture } from './picture';
import type { LedgerSpec } from './spec';
import { ledgerTable } from './table';
import { ledgerWords } from './words';

/** With whom what took place? */
export const LEDGER: Exhibit<LedgerSpec, LedgerAnswer> = {
  answer: answerLedger,
  words: ledgerWords,
  table: ledgerTable,
  observations: () => [],
  cited: ({ events = [], asked }) =>
    events.map(({ source, date }) => ({
      source,
      time: date?.slice(0, 4) ?? asked.ground.edition,
    })),
  settled: ({ asked }) => asked.spec,
  Picture: LedgerPicture,
};
