/** The rows of a CSV file, read by the letter of RFC 4180: independent of how it was written. Throws where a quote is not closed. */
export const parseCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0) throw new Error(`a quote is not closed behind ${at}`);
        field += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        field += '"';
        at += 1;
      }
    } else {
      const end = /[,\r]/g;
      end.lastIndex = at;
      const found = end.exec(text)?.index ?? text.length;
      field = text.slice(at, found);
      at = found;
    }
    row.push(field);
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    if (!text.startsWith('\r\n', at) && at < text.length)
      throw new Error(`no end of a row at ${at}`);
    at += 2;
    rows.push(row);
    row = [];
  }
  return rows;
};
