/**
 * `tsx scripts/make-icon.mts`, after a change of public/favicon.svg: draws its shapes, without the round corners that
 * systems cut themselves, as public/icon-512.png. Plain arithmetic, so that the same shapes give the same pixels everywhere.
 */
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

type Color = readonly [number, number, number];

const SIZE = 512;
/** The unit square of favicon.svg. */
const UNITS = 32;
/** Samples a pixel and axis. */
const SAMPLES = 4;
const GROUND: Color = [0x1f, 0x3a, 0x5f];
const WHITE: Color = [0xff, 0xff, 0xff];
const RED: Color = [0xd9, 0x48, 0x2b];

const BARS = [
  { left: 9, right: 12.5, top: 16, color: WHITE },
  { left: 14.25, right: 17.75, top: 12, color: WHITE },
  { left: 19.5, right: 23, top: 8, color: RED },
] as const;
const BARS_END = 21;
const LINE = { left: 7, right: 25, y: 24.5, radius: 1 } as const;

const colorAt = (x: number, y: number): Color => {
  const bar = BARS.find(
    ({ left, right, top }) => x >= left && x < right && y >= top && y < BARS_END,
  );
  if (bar) return bar.color;
  const nearest = Math.min(Math.max(x, LINE.left), LINE.right);
  return Math.hypot(x - nearest, y - LINE.y) <= LINE.radius ? WHITE : GROUND;
};

const pixel = (column: number, row: number): readonly number[] => {
  const sum = [0, 0, 0];
  for (let sample = 0; sample < SAMPLES ** 2; sample += 1) {
    const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const color = colorAt((x * UNITS) / SIZE, (y * UNITS) / SIZE);
    color.forEach((part, index) => {
      sum[index] = (sum[index] ?? 0) + part;
    });
  }
  return sum.map((part) => Math.round(part / SAMPLES ** 2));
};

const chunk = (type: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const packed = Buffer.alloc(body.length + 8);
  packed.writeUInt32BE(content.length, 0);
  body.copy(packed, 4);
  packed.writeUInt32BE(crc32(body), body.length + 4);
  return packed;
};

const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
// 8 bits a channel, red, green and blue.
header.set([8, 2], 8);

const NO_FILTER = 0;
const rows = Array.from({ length: SIZE }, (_, row) => [
  NO_FILTER,
  ...Array.from({ length: SIZE }, (__, column) => pixel(column, row)).flat(),
]);

writeFileSync(
  'public/icon-512.png',
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
