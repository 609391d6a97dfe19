import type { Names } from '../url/names';
import type { Drop } from '../url/parser';
import type { Kind } from './exhibit';
import { readFree, writeFree } from './free-text';
import { kindOf, KINDS, type Spec } from './registry';
import type { AnySpec, Field, Head } from './spec';

type AnyField = readonly [name: string, field: Field<unknown>];

const fieldsOf = ({ fields }: Kind): readonly AnyField[] =>
  Object.entries(fields as Readonly<Record<string, Field<unknown>>>);

const valueOf = (spec: AnySpec, name: string): unknown => spec[name as keyof AnySpec];

const writeField = ({ parser, free }: Field<unknown>, value: unknown, names: Names) => {
  const text = parser.write(value, names);
  return text === undefined || !free ? text : writeFree(text);
};

const fits = (spec: AnySpec, { preset, rest }: Head<AnySpec>): boolean =>
  Object.entries(preset).every(([name, is]) => valueOf(spec, name) === is) &&
  (rest === undefined || valueOf(spec, rest) !== undefined);

/** Writes a spec as the pieces of a slide: the letter of its kind, then a piece for each field that is not left to the kind. */
export const writeSpec = (spec: Spec, names: Names): readonly string[] => {
  const kind = kindOf(spec);
  const fields = fieldsOf(kind);
  const head = kind.heads.find((each) => fits(spec, each));
  const restField = fields.find(([name]) => name === head?.rest)?.[1];
  const rest = restField && writeField(restField, valueOf(spec, String(head?.rest)), names);
  const said = new Set([...Object.keys(head?.preset ?? {}), String(head?.rest)]);
  return [
    (head?.letter ?? '') + (rest ?? ''),
    ...fields
      .filter(([name]) => !said.has(name))
      .flatMap(([name, field]) => {
        const text = writeField(field, valueOf(spec, name), names);
        return text === undefined ? [] : [field.letter + text];
      }),
  ];
};

/** A spec read, and the pieces that are none of its fields: they may be those of the slide around it. */
export interface ReadSpec {
  readonly spec: Spec;
  readonly others: readonly string[];
}

const readField = (field: Field<unknown>, text: string, names: Names, drop: Drop): unknown => {
  const own = field.free ? readFree(text) : text;
  if (own === undefined) drop(text, 'unknown-value');
  return own === undefined ? undefined : field.parser.read(own, names, drop);
};

/** The letters that any kind has for a field; one that the kind at hand does not have says nothing of it and is ignored. */
const isFieldOfAny = (letter: string): boolean =>
  KINDS.some((kind) => fieldsOf(kind).some(([, field]) => field.letter === letter));

const readHead = (text: string, names: Names): AnySpec | undefined => {
  for (const kind of KINDS) {
    const head = kind.heads.find(({ letter }) => letter === text.charAt(0));
    if (!head) continue;
    const spec = { ...kind.plain, ...head.preset };
    const rest = text.slice(1);
    if (rest === '') return spec;
    const field = fieldsOf(kind).find(([name]) => name === head.rest)?.[1];
    const value = field && readField(field, rest, names, () => undefined);
    return value === undefined ? undefined : { ...spec, [String(head.rest)]: value };
  }
  return undefined;
};

/** Reads the pieces of a slide; undefined where they begin with no kind. What cannot be read is reported to `drop`, the rest holds. */
export const readSpec = (
  [head = '', ...pieces]: readonly string[],
  names: Names,
  drop: Drop,
): ReadSpec | undefined => {
  const start = readHead(head, names);
  if (!start) return undefined;
  const fields = fieldsOf(kindOf(start));
  const others: string[] = [];
  const spec = pieces.reduce<AnySpec>((before, piece) => {
    const own = fields.find(([, { letter }]) => letter === piece.charAt(0));
    if (!own) {
      if (!isFieldOfAny(piece.charAt(0))) others.push(piece);
      return before;
    }
    const [name, field] = own;
    const value = readField(field, piece.slice(1), names, drop);
    return value === undefined ? before : { ...before, [name]: value };
  }, start);
  // Each field was read by the parser of its own kind.
  return { spec: spec as Spec, others };
};
