import { toXmlText } from './xml-text';

/** Looks that every workbook has, by their place in its list; number formats follow. */
export const LOOKS = { plain: 0, head: 1, inert: 2, wrapped: 3 } as const;

/** Numbers below are formats that every spreadsheet has. */
const FIRST_FORMAT = 164;

/** The looks of a workbook: `of` gives the place of a number format in the list, `toXml` the list. */
export const toStyles = () => {
  const formats: string[] = [];
  const places = new Map<string, number>();
  const of = (format: string): number => {
    const known = places.get(format);
    if (known !== undefined) return known;
    const place = Object.keys(LOOKS).length + formats.length;
    formats.push(format);
    places.set(format, place);
    return place;
  };
  const toXml = (): string => {
    const numbers = formats.map(
      (format, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${toXmlText(format)}"/>`,
    );
    const cells = formats.map(
      (_, at) =>
        `<xf numFmtId="${FIRST_FORMAT + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    );
    return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${
      numbers.length > 0 ? `<numFmts count="${numbers.length}">${numbers.join('')}</numFmts>` : ''
    }<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${
      Object.keys(LOOKS).length + formats.length
    }"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>${cells.join(
      '',
    )}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  };
  return { of, toXml };
};

/** The looks of one workbook while it is written. */
export type Styles = ReturnType<typeof toStyles>;
