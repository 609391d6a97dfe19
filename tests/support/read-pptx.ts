import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../src/domain/language';
import { toPptx } from '../../src/take-away/pptx/to-pptx';
import { toSlides } from '../../src/take-away/pptx/to-slides';
import type { SlideTaken } from '../../src/take-away/pptx/slide-taken';
import type { PictureCase } from '../pictures/cases';
import { takeReal } from './take-real';

/** A part of a package as a document. Fails for XML that is not well-formed. */
const parseXml = (text: string): Document => {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  const [fault] = parsed.getElementsByTagName('parsererror');
  if (fault) throw new Error(fault.textContent ?? 'not well-formed');
  return parsed;
};

/** The parts of a package by path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export const unpack = (file: Uint8Array): Parts => new Map(Object.entries(unzipSync(file)));

/** A part as a document. */
export const partOf = (parts: Parts, path: string): Document => {
  const part = parts.get(path);
  if (!part) throw new Error(`no part is called ${path}`);
  return parseXml(strFromU8(part));
};

/** Elements by their name without prefix. */
export const elementsOf = (root: Document | Element, name: string): readonly Element[] => [
  ...root.getElementsByTagNameNS('*', name),
];

export const childrenOf = (root: Element, name: string): readonly Element[] =>
  [...root.children].filter(({ localName }) => localName === name);

type Languages = readonly [Language, ...Language[]];

const NO_JOB = { signal: new AbortController().signal, onProgress: () => {} };

/** Makes a file of slides, and reads it as bytes. */
export const writeSlides = async (
  slides: readonly SlideTaken[],
  languages: Languages,
  address = 'https://example.test/?ed=2024&lang=zh',
): Promise<Uint8Array> => {
  const file = await toPptx({ slides, languages, address, today: '2026-11-28' }, NO_JOB);
  return new Uint8Array(await file.arrayBuffer());
};

/** The slides of an exhibit of the real data; of one with many pages the first. */
export const slidesOf = async (
  picture: Omit<PictureCase, 'name'>,
  languages: Languages,
  most = 2,
): Promise<readonly SlideTaken[]> => toSlides(await takeReal(picture, languages)).slice(0, most);
