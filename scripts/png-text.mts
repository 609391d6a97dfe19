import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

const readChunks = (png: Uint8Array): readonly Chunk[] => {
  const bytes = Buffer.from(png);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('no PNG');
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
};

const writeChunk = ({ type, data }: Chunk): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};

/** A PNG with a text by a key (Latin letters only), in the place of the one that it had. Throws for what is no PNG. */
export const withPngText = (png: Uint8Array, key: string, text: string): Buffer => {
  const own = { type: 'tEXt', data: Buffer.from(`${key}\0${text}`, 'latin1') };
  const others = readChunks(png).filter(
    ({ type, data }) => type !== 'tEXt' || !data.toString('latin1').startsWith(`${key}\0`),
  );
  const [header, ...rest] = others;
  return Buffer.concat([SIGNATURE, ...[...(header ? [header] : []), own, ...rest].map(writeChunk)]);
};

/** The text that a PNG has by a key; undefined where it has none. Throws for what is no PNG. */
export const readPngText = (png: Uint8Array, key: string): string | undefined =>
  readChunks(png)
    .filter(({ type }) => type === 'tEXt')
    .map(({ data }) => data.toString('latin1'))
    .find((text) => text.startsWith(`${key}\0`))
    ?.slice(key.length + 1);

/** Width and height of a PNG in pixels. Throws for what is no PNG. */
export const readPngSize = (
  png: Uint8Array,
): { readonly width: number; readonly height: number } => {
  const header = readChunks(png)[0]?.data ?? Buffer.alloc(8);
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4) };
};
