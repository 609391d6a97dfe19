import type { Language } from '../../domain/language';
import type { Exhibit } from '../exhibit';
import { answerInstruments, type InstrumentsAnswer, shownRows } from './answer';
import { InstrumentsControls } from './controls';
import { lineWords } from './words';
import { toInstrumentPages } from './pages';
import { InstrumentsPicture } from './picture';
import type { InstrumentsSpec } from './spec';
import { instrumentsTable } from './table';
import { totalSentences } from './total-words';
import { instrumentsWords } from './finding-words';

/** What there is to say of each instrument or total that is shown. */
const remarks = (answer: InstrumentsAnswer, language: Language): readonly string[] => {
  const { asked, totals } = answer;
  const { dataset } = asked.ground.cube;
  if (asked.spec.show === 'totals')
    return totals.map((each) => totalSentences(dataset, each, language).join(' '));
  return shownRows(answer, language).map((each) =>
    [
      `${each.title[language]}${language === 'zh' ? '：' : ': '}${lineWords(dataset, each, language)}`,
      each.note?.[language],
    ]
      .filter(Boolean)
      .join(language === 'zh' ? '。' : '. '),
  );
};

/** Which laws, regulations, rules and documents does the report name, and since when do they hold? */
export const INSTRUMENTS: Exhibit<InstrumentsSpec, InstrumentsAnswer> = {
  answer: answerInstruments,
  words: instrumentsWords,
  table: instrumentsTable,
  observations: ({ lead }) => lead,
  cited: ({ asked, rows, totals, lead }) =>
    totals.length > 0 ? lead : rows.map(({ source }) => ({ source, time: asked.ground.edition })),
  remarks,
  settled: ({ asked }) => asked.spec,
  pages: ({ asked, rows }) => (asked.spec.show === 'table' ? toInstrumentPages(rows).length : 1),
  onPage: (answer, page) => ({ ...answer, page }),
  Picture: InstrumentsPicture,
  Controls: InstrumentsControls,
};
