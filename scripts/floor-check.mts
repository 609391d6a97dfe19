import { type Node, parse } from 'acorn';
import { isAboveFloor } from './browser-floor.mts';
import { SCRIPT_FEATURES, STYLE_FEATURES } from './floor-features.mts';

/** The last edition of the language that every browser of the floor reads as a whole, but for YOUNG_SYNTAX. */
const ECMA_VERSION = 2022;
/** Parts of that edition that Safari reads since 16.4 only. */
const YOUNG_SYNTAX = { block: 'static blocks of classes', lookbehind: 'lookbehind in patterns' };
const LOOKBEHIND = /\(\?<[=!]/;

type AnyNode = Node & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value;

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' ? String(node['name']) : undefined;

/** Text that may be a pattern: of a literal, or of a string that may reach `RegExp`. */
const textOf = (node: AnyNode): string => {
  const value = node.type === 'TemplateElement' ? node['value'] : node;
  const { raw } = (value ?? {}) as { readonly raw?: unknown };
  return typeof raw === 'string' ? raw : '';
};

const namesIn = (node: AnyNode): readonly (string | undefined)[] => {
  if (node.type === 'StaticBlock') return [YOUNG_SYNTAX.block];
  if (node.type === 'Literal' || node.type === 'TemplateElement')
    return LOOKBEHIND.test(textOf(node)) ? [YOUNG_SYNTAX.lookbehind] : [];
  if (node.type === 'NewExpression') return [nameOf(node['callee'])];
  if (node.type !== 'MemberExpression' || node['computed'] === true) return [];
  const name = nameOf(node['property']);
  const owner = nameOf(node['object']);
  return [name, owner, `${owner}.${name}`];
};

const visit = (node: AnyNode, take: (node: AnyNode) => void): void => {
  take(node);
  for (const value of Object.values(node))
    for (const child of [value].flat()) if (isNode(child)) visit(child, take);
};

const YOUNG_NAMES = new Set<string | undefined>([
  ...Object.values(YOUNG_SYNTAX),
  ...Object.keys(SCRIPT_FEATURES).filter((name) => {
    const since = SCRIPT_FEATURES[name];
    return since !== undefined && isAboveFloor(since);
  }),
]);

/** What a script uses that a browser of the floor lacks, each once. Throws a SyntaxError where such a browser could not read it at all. */
export const youngInScript = (code: string): readonly string[] => {
  const found = new Set<string>();
  const tree = parse(code, { ecmaVersion: ECMA_VERSION, sourceType: 'module' });
  visit(tree as unknown as AnyNode, (node) => {
    for (const name of namesIn(node)) if (name && YOUNG_NAMES.has(name)) found.add(name);
  });
  return [...found];
};

/** What a minified style sheet uses that a browser of the floor lacks, each once. */
export const youngInStyle = (css: string): readonly string[] =>
  STYLE_FEATURES.filter(
    ({ pattern, since }) =>
      isAboveFloor(since) && pattern.test(css.replaceAll(/\/\*[\s\S]*?\*\//g, '')),
  ).map(({ name }) => name);

interface BuiltFile {
  readonly name: string;
  readonly text: string;
}

const youngIn = ({ name, text }: BuiltFile): readonly string[] => {
  if (name.endsWith('.css')) return youngInStyle(text);
  try {
    return youngInScript(text);
  } catch (error) {
    return [`syntax that cannot be read (${String(error)})`];
  }
};

/** Every fault of a built site, in words: what is young and not allowed, and what is allowed and no longer used. */
export const findFaults = (
  files: readonly BuiltFile[],
  allowed: Readonly<Record<string, string>>,
): readonly string[] => {
  const uses = files.flatMap((file) => youngIn(file).map((what) => ({ file: file.name, what })));
  const used = new Set(uses.map(({ what }) => what));
  return [
    ...uses
      .filter(({ what }) => !Object.hasOwn(allowed, what))
      .map(({ file, what }) => `${file}: ${what}`),
    ...Object.keys(allowed)
      .filter((what) => !used.has(what))
      .map((what) => `scripts/floor-allowed.mts: nothing uses ${what} any more`),
  ];
};
