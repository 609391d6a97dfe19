import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ENCODINGS } from './choose-encoding.mts';

const PACKED = new Set('.html .js .css .json .svg .txt .tsv .csv .xml .webmanifest'.split(' '));
/** A packed file that is hardly smaller costs more than it saves. */
const WORTHWHILE = 0.95;

const pack = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
} as const;

const listPackable = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PACKED.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    // What begins with a dot is of the build, not of the site.
    .filter((file) => !/[\\/]\./.test(file.slice(folder.length)));

/** Bytes of the files that can be packed, as they are and in each encoding; a file that packing does not help counts as it is. */
export interface PackedBytes {
  readonly plain: number;
  readonly br: number;
  readonly gzip: number;
}

/** Writes beside each text file of a built site the same in brotli and in gzip, as small as they get, for servers that hand out files as they lie there. */
export const compressFolder = async (folder: string): Promise<PackedBytes> => {
  const sizes = { plain: 0, br: 0, gzip: 0 };
  const packFile = async (file: string): Promise<void> => {
    const body = readFileSync(file);
    sizes.plain += body.length;
    for (const encoding of ['br', 'gzip'] as const) {
      const packed = await pack[encoding](body);
      const helps = packed.length < body.length * WORTHWHILE;
      sizes[encoding] += helps ? packed.length : body.length;
      if (helps) writeFileSync(`${file}${ENCODINGS[encoding]}`, packed);
    }
  };
  await Promise.all(listPackable(folder).map(packFile));
  return sizes;
};
