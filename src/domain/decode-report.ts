/** Bytes from which a file is refused before it is read: the report's text is under 100 kB. */
export const MOST_REPORT_BYTES = 10 * 1024 * 1024;

/** Why a file is not the text of the report: nothing in it, too big, no text, a PDF, text in no known encoding, another text. */
export type ReportRefusal = 'empty' | 'too-large' | 'binary' | 'pdf' | 'encoding' | 'other-text';

/** The text of a file, or why there is none. */
export type DecodedReport =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: ReportRefusal };

/** Encodings in the order in which they are tried. UTF-16 shows by its byte-order mark and is never guessed. */
export type TextEncoding = 'utf-8' | 'gb18030';

const PDF = '%PDF-';
const LEAST_CONTROLS = 0.005;

const refuse = (reason: ReportRefusal): DecodedReport => ({ ok: false, reason });

const toUtf16 = ([first, second]: Uint8Array): string | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/** Tab, line feed, form feed and carriage return are of text; other control codes are not, and NUL never is. */
const isBinary = (bytes: Uint8Array): boolean => {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1;
  }
  return controls > bytes.length * LEAST_CONTROLS;
};

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Reads bytes as text, in the first encoding that they are valid in. Never throws. */
export const decodeReport = (
  bytes: Uint8Array,
  encodings: readonly TextEncoding[],
): DecodedReport => {
  if (bytes.length > MOST_REPORT_BYTES) return refuse('too-large');
  if (new TextDecoder('latin1').decode(bytes.subarray(0, PDF.length)) === PDF) return refuse('pdf');
  const wide = toUtf16(bytes);
  if (!wide && isBinary(bytes)) return refuse('binary');
  for (const encoding of wide ? [wide] : encodings) {
    const text = decode(bytes, encoding);
    if (text !== undefined) return text.trim() === '' ? refuse('empty') : { ok: true, text };
  }
  return refuse('encoding');
};
