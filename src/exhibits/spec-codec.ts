import type { Names } from '../url/names';
import { toLine } from '../url/own-line';
import type { Drop } from '../url/parser';
import type { Kind } from './exhibit';
import { readFree, writeFree } from './free-text';
import { kindOf, KINDS, type Spec } from './registry';
import type { AnySpec, Field, Head } from './spec';

type AnyField = readonly [name: string, field: Field<unknown>];

const fieldsOf = ({ fields }: Kind): readonly AnyField[] => Object.entries<Field<unknown>>(fields);

const valueOf = (spec: AnySpec, name: string): unknown => spec[name as keyof AnySpec];

const writeField = ({ parser, free }: Field<unknown>, value: unknown, names: Names) => {
  const text = parser.write(value, names);
  return text === undefined || !free ? text : writeFree(text);
};

const fits = (spec: AnySpec, { preset, rest }: Head<AnySpec>): boolean =>
  Object.entries(preset).every(([name, is]) => valueOf(spec, name) === is) &&
  (rest === undefined || valueOf(spec, rest) !== undefined);

const headOf = (spec: AnySpec): Head<AnySpec> | undefined =>
  kindOf(spec).heads.find((each) => fits(spec, each));

/** What a spec is called: the words that its letter sets, such as `cover`, else its kind. */
export const nameOf = (spec: AnySpec): string =>
  Object.values(headOf(spec)?.preset ?? {}).join(' ') || spec.kind;

/** Writes a spec as the pieces of a slide: the letter of its kind, then a piece for each field that is not left to the kind. */
export const writeSpec = (spec: Spec, names: Names): readonly string[] => {
  const fields = fieldsOf(kindOf(spec));
  const head = headOf(spec);
  const restField = fields.find(([name]) => name === head?.rest)?.[1];
  const rest = restField && writeField(restField, valueOf(spec, String(head?.rest)), names);
  const written = new Set([...Object.keys(head?.preset ?? {}), String(head?.rest)]);
  return [
    (head?.letter ?? '') + (rest ?? ''),
    ...fields
      .filter(([name]) => !written.has(name))
      .flatMap(([name, field]) => {
        const text = writeField(field, valueOf(spec, name), names);
        return text === undefined ? [] : [field.letter + text];
      }),
  ];
};

const readOwn = (text: string, free: boolean | 'line'): string | undefined => {
  const own = readFree(text);
  return own !== undefined && free === 'line' ? toLine(own) : own;
};

/** Reads a field; one that was read before is replaced, or goes on from what it says (`before`). */
const readField = (
  { parser, free }: Field<unknown>,
  text: string,
  names: Names,
  drop: Drop,
  before?: unknown,
): unknown => {
  const own = free ? readOwn(text, free) : text;
  if (own === undefined) drop(text, 'unknown-value');
  return own === undefined ? undefined : parser.read(own, names, drop, before);
};

/** The letters that any kind has for a field; one that the kind at hand does not have says nothing of it and is ignored. */
const FIELD_LETTERS: ReadonlySet<string> = new Set(
  KINDS.flatMap((kind) => fieldsOf(kind).map(([, { letter }]) => letter)),
);

const readHead = (text: string, names: Names): AnySpec | undefined => {
  for (const kind of KINDS) {
    const head = kind.heads.find(({ letter }) => letter === text.charAt(0));
    if (!head) continue;
    const spec = { ...kind.plain, ...head.preset };
    const rest = text.slice(1);
    // The letter alone names nothing: what follows it is there, but empty.
    if (rest === '') return head.rest === undefined ? spec : { ...spec, [head.rest]: '' };
    const field = fieldsOf(kind).find(([name]) => name === head.rest)?.[1];
    const value = field && readField(field, rest, names, () => undefined);
    return value === undefined ? undefined : { ...spec, [String(head.rest)]: value };
  }
  return undefined;
};

/**
 * Reads the pieces of a slide; undefined where they begin with no kind. What cannot be read is reported to `drop`, the
 * rest holds. Pieces that are no field of any kind go to `readOther`, in their order among the fields: they may be those of the slide around it.
 */
export const readSpec = (
  [head = '', ...pieces]: readonly string[],
  names: Names,
  drop: Drop,
  readOther: (piece: string) => void,
): Spec | undefined => {
  const start = readHead(head, names);
  if (!start) return undefined;
  const fields = fieldsOf(kindOf(start));
  const spec = pieces.reduce<AnySpec>((before, piece) => {
    const letter = piece.charAt(0);
    const own = fields.find(([, field]) => field.letter === letter);
    if (!own) {
      if (!FIELD_LETTERS.has(letter)) readOther(piece);
      return before;
    }
    const [name, field] = own;
    const value = readField(field, piece.slice(1), names, drop, valueOf(before, name));
    return value === undefined ? before : { ...before, [name]: value };
  }, start);
  // Each field was read by the parser of its own kind.
  return spec as Spec;
};
