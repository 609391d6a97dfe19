import type { IdNames } from '../url/names';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LENGTH = 4;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Four characters that stand for an id in a link: a hash, so that they stay the same when other ids come or go. */
export const shortCode = (id: string): string => {
  let hash = FNV_OFFSET;
  for (const character of id) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME) >>> 0;
  }
  // The low bits of the product alone would hardly depend on the first characters.
  let rest = (hash ^ (hash >>> 15)) >>> 0;
  return Array.from({ length: LENGTH }, () => {
    const character = ALPHABET.charAt(rest % ALPHABET.length);
    rest = Math.floor(rest / ALPHABET.length);
    return character;
  }).join('');
};

/** The short spelling of a set of ids: codes and whole ids are read. An id whose code another one has too, or reads as an id, is written in full. */
export const toShortIds = (ids: ReadonlySet<string>): IdNames => {
  const byCode = new Map<string, string | undefined>();
  for (const id of ids) {
    const code = shortCode(id);
    byCode.set(code, byCode.has(code) || ids.has(code) ? undefined : id);
  }
  return {
    ids,
    write: (id) => {
      const code = shortCode(id);
      return byCode.get(code) === id && code.length < id.length ? code : id;
    },
    read: (text) => (ids.has(text) ? text : byCode.get(text)),
  };
};
