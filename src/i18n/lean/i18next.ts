/** Texts by key, in as many levels as the words of a subject have. */
interface Texts {
  readonly [key: string]: string | Texts;
}

type Bundles = Record<string, Record<string, Texts>>;
interface Options {
  readonly count?: number;
  readonly ordinal?: boolean;
  readonly lng?: string;
  readonly ns?: string;
  readonly [value: string]: unknown;
}
type Translate = (key: string, options?: Options) => string;

const PLACE = /\{\{(.+?)\}\}/g;
const NONE: Options = {};

const rules = new Map<string, Intl.PluralRules>();

/** The endings of the keys that may have the form of a count, the best first. */
const endingsOf = (lng: string, { count, ordinal = false }: Options): readonly string[] => {
  if (count === undefined) return [''];
  const name = `${lng} ${ordinal}`;
  const own =
    rules.get(name) ?? new Intl.PluralRules(lng, { type: ordinal ? 'ordinal' : 'cardinal' });
  rules.set(name, own);
  const form = `_${own.select(count)}`;
  return [...(ordinal ? [`_ordinal${form}`] : []), form, ''];
};

const textAt = (texts: Texts | undefined, key: string): string | undefined => {
  const found = key
    .split('.')
    .reduce<string | Texts | undefined>(
      (at, part) => (typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined),
      texts,
    );
  return typeof found === 'string' ? found : undefined;
};

/** The values in their places; a place for which nothing is given stays. */
const withValues = (text: string, options: Options): string =>
  text.replace(PLACE, (place, name: string) => {
    const value: unknown = options[name.trim()];
    if (typeof value === 'string' || typeof value === 'number') return `${value}`;
    return Object.hasOwn(options, name.trim()) ? '' : place;
  });

/**
 * What i18next does with our words and nothing else: plain texts by language, subject and key, plural and ordinal forms of a
 * count, values in their places. The build and the tests put it in the place of i18next, which fixes types and format and
 * judges it (tests/i18n/lean.test.ts). Why: docs/adr/0015-words-without-their-library.md.
 */
class Lean {
  isInitialized = false;
  language = '';
  private bundles: Bundles = {};
  private readonly listeners = new Set<() => void>();

  readonly use = (_module: unknown): this => this;

  readonly init = (options: { readonly lng: string; readonly resources: Bundles }) => {
    this.bundles = Object.fromEntries(
      Object.entries(options.resources).map(([lng, subjects]) => [lng, { ...subjects }]),
    );
    this.isInitialized = true;
    return this.changeLanguage(options.lng);
  };

  readonly changeLanguage = (lng: string): Promise<Translate> => {
    this.language = lng;
    for (const listener of this.listeners) listener();
    return Promise.resolve(this.t);
  };

  readonly addResourceBundle = (lng: string, subject: string, texts: Texts): this => {
    this.bundles = { ...this.bundles, [lng]: { ...this.bundles[lng], [subject]: texts } };
    return this;
  };

  readonly t: Translate = (key, options = NONE) => {
    const [first = '', second] = key.split(':');
    const path = second ?? first;
    const lng = options.lng ?? this.language;
    const subject = second === undefined ? options.ns : first;
    const texts = subject === undefined ? undefined : this.bundles[lng]?.[subject];
    for (const ending of endingsOf(lng, options)) {
      const text = textAt(texts, path + ending);
      if (text !== undefined) return withValues(text, options);
    }
    return path;
  };

  readonly getFixedT =
    (lng: string, subject: string): Translate =>
    (key, options = NONE) =>
      this.t(key, { ...options, lng: options.lng ?? lng, ns: options.ns ?? subject });

  /** Hears of every change of language, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
}

/** The one instance, as `import i18next from 'i18next'` gives it. */
const lean = new Lean();

// oxlint-disable-next-line import/no-default-export -- As the library has it.
export default lean;
