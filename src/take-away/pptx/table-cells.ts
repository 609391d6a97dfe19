import type { Bilingual } from '../../domain/codelist';
import type { Dataset } from '../../domain/dataset';
import { countWords } from '../../exhibits/register';
import { inBoth } from '../../exhibits/both-languages';
import type { TableCell } from '../../exhibits/exhibit-table';
import { wordsIn } from '../../i18n/words';
import { figureWords } from '../../wording/figure-words';
import { formatGrowth, formatIndex } from '../../wording/format-growth';
import { laterMarkOf } from '../../wording/later-mark';
import './words';

/** What a cell says, and whether it stands back or to the end of its column. */
export interface CellWords {
  readonly words: Bilingual;
  readonly isNumber: boolean;
  readonly isMissing: boolean;
}

const marked = (words: Bilingual, how: 'printed' | 'computed'): Bilingual =>
  how === 'printed'
    ? words
    : inBoth((language) =>
        wordsIn('takeAwayPptx', language)('computed', { figure: words[language] }),
      );

/** A cell in words: a figure as printed with its unit, a computed one marked as such, what is missing with its reason. */
export const toCellWords = (dataset: Dataset, cell: TableCell | undefined): CellWords => {
  const number = (words: Bilingual): CellWords => ({ words, isNumber: true, isMissing: false });
  switch (cell?.kind) {
    case 'text':
      return { words: cell.text, isNumber: false, isMissing: false };
    case 'number': {
      const { value } = cell;
      const isYear = Number.isInteger(value) && value > 1900 && value < 2100;
      return number(inBoth((language) => (isYear ? String(value) : countWords(value, language))));
    }
    case 'figure': {
      const { indicator, figure, how } = cell;
      return number(
        marked(
          inBoth((language) => figureWords(dataset, indicator, figure, language).text),
          how,
        ),
      );
    }
    case 'rate': {
      const rate = formatGrowth(cell);
      return number(
        marked(
          inBoth((language) => rate + laterMarkOf(cell.from, language)),
          cell.how,
        ),
      );
    }
    case 'index': {
      const index = formatIndex(cell.value);
      return number(
        marked(
          inBoth((language) => index + laterMarkOf(cell.from, language)),
          cell.how,
        ),
      );
    }
    case 'missing':
      return {
        words: inBoth((each) => `— ${cell.reason[each]}`),
        isNumber: false,
        isMissing: true,
      };
    case undefined:
      return { words: { zh: '', en: '' }, isNumber: false, isMissing: true };
  }
};
