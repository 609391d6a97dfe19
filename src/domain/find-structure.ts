import { findNumbers } from './find-token';
import { foldText } from './fold-text';
import type { ReportParagraph } from './parse-report';

/**
 * The numbers of a text that stand in no paragraph: those of headings, of the table of contents and of table rows.
 * They number the text; they are no figures.
 */
export const findStructureNumbers = (
  text: string,
  paragraphs: readonly ReportParagraph[],
): readonly string[] => {
  const body = paragraphs.map((each) => foldText(each.text).text).join('');
  let position = 0;
  const outside = text.split(/\r?\n/).flatMap((raw) => {
    const rowNumber = /^\d+(?=\t)/.exec(raw)?.[0] ?? '';
    const line = foldText(raw.slice(rowNumber.length)).text;
    if (!body.startsWith(line, position)) return [rowNumber, line];
    position += line.length;
    return [rowNumber];
  });
  return outside.flatMap((line) =>
    findNumbers(line).map(({ start, end }) => line.slice(start, end)),
  );
};
