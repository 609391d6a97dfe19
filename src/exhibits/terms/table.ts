import type { Bilingual } from '../../domain/codelist';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import markEn from '../../provenance/marks.en.json';
import markZh from '../../provenance/marks.zh.json';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell, TableColumn } from '../exhibit-table';
import type { TermsAnswer } from './answer';
import { typeWords } from './field-words';
import type { MarkRow } from './find-marks';
import type zh from './words.zh.json';

const text = (words: Bilingual): TableCell => ({ kind: 'text', text: words });
const same = (words: string): TableCell => text({ zh: words, en: words });

const columnsOf = (ids: readonly (keyof typeof zh.column)[]): readonly TableColumn[] =>
  ids.map((id) => ({
    id,
    name: inBoth((language) => wordsIn('terms', language)(`column.${id}`)),
  }));

const namesTable = ({ names, lists }: TermsAnswer): ExhibitTable => {
  const listNames = new Map(lists.map(({ id, name }) => [id, name]));
  return {
    columns: columnsOf(['zh', 'en', 'list', 'wording']),
    rows: names.map(({ name, list, wording }) => [
      same(name.zh),
      same(name.en),
      text(listNames.get(list) ?? { zh: list, en: list }),
      text(inBoth((language) => wordsIn('terms', language)(`wording.${wording}`))),
    ]),
  };
};

const exampleWords = (dataset: Dataset, { figures }: MarkRow, language: Language): string =>
  figures
    .map((each) => {
      const { text: words } = figureWords(dataset, each.indicator, each, language);
      return `${figureName(dataset, each, language)} ${words}`;
    })
    .join(language === 'zh' ? '；' : '; ');

const marksTable = ({ asked, marks }: TermsAnswer): ExhibitTable => ({
  columns: columnsOf(['mark', 'text', 'example']),
  rows: marks.map((row) => [
    text({ zh: markZh[row.mark].name, en: markEn[row.mark].name }),
    text({ zh: markZh[row.mark].text, en: markEn[row.mark].text }),
    text(inBoth((language) => exampleWords(asked.ground.cube.dataset, row, language))),
  ]),
});

const fieldsTable = ({ fields }: TermsAnswer): ExhibitTable => ({
  columns: columnsOf(['name', 'kind', 'type', 'meaning']),
  rows: fields.map(({ field, meaning }) => [
    same(field.name),
    same(field.kind),
    text(inBoth((language) => typeWords(field, language))),
    text(meaning ?? { zh: '', en: '' }),
  ]),
});

const TABLES = { names: namesTable, marks: marksTable, fields: fieldsTable } as const;

/** Every row of the part that is shown. */
export const termsTable = (answer: TermsAnswer): ExhibitTable =>
  TABLES[answer.asked.spec.part](answer);
