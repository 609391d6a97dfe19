import type { About } from '../../src/url/about';
import { KINDS } from '../../src/exhibits/registry';
import { LINK_VERSION } from '../../src/url/codec';
import { EXACT } from '../../src/url/mend';
import { VIEWS } from '../../src/views/registry';
import { LINKS } from '../../src/views/view-state';

const FILES = import.meta.glob<{ readonly ABOUT: About }>('../../src/**/*.about.ts', {
  eager: true,
});
const VIEW_WORDS = VIEWS.map(({ name }) => `\`${name}\``);
const ABOUT: About = {
  view: [VIEW_WORDS.join(', '), VIEW_WORDS[0] ?? ''],
  ...Object.assign({}, ...Object.values(FILES).map((file) => file.ABOUT)),
};

/** What is said of a key. Throws for one that nothing is said of: `*.about.ts` beside its piece. */
const aboutOf = (key: string): About[string] => {
  const about = ABOUT[key];
  if (!about) throw new Error(`nothing is said of the key ${key} of links`);
  return about;
};

const toKeys = (): string =>
  [
    '| key | value | default | a change is a step of Back |',
    '|---|---|---|---|',
    `| \`v\` | version of this format, a whole number; the current one is ${LINK_VERSION} and is ${LINK_VERSION > 1 ? 'written' : 'written only behind a link that would end in punctuation'} | 1 | – |`,
    `| \`${EXACT}\` | \`1\`: the texts of the link are taken letter by letter; written where they look like what programs make of links | off | – |`,
    ...LINKS.keys.map(({ key, history }) => {
      const [value, plain] = aboutOf(key);
      return `| \`${key}\` | ${value} | ${plain} | ${history === 'push' ? 'yes' : 'no'} |`;
    }),
  ].join('\n');

const toSlides = (): string =>
  [
    '| letter | exhibit | fields |',
    '|---|---|---|',
    ...KINDS.flatMap(({ kind, heads, fields }) =>
      heads.map(({ letter, preset, rest }) => {
        const set = Object.values(preset).join(' ');
        const first = rest === undefined ? '' : `, the ${String(rest)} behind it`;
        const own = Object.entries(fields as Readonly<Record<string, { letter: string }>>)
          .filter(([name]) => !(name in preset) && name !== rest)
          .map(([name, field]) => `\`${field.letter}\` ${name}`);
        return `| \`${letter}\` | ${kind}${set ? `: ${set}` : ''}${first} | ${own.join(', ')} |`;
      }),
    ),
  ].join('\n');

/** A page with a table in the place that it has for it. Throws where it has none. */
export const putTable = (text: string, name: string, table: string): string => {
  const pattern = new RegExp(`(<!-- ${name}: [^>]*-->\n)[^]*?(<!-- end of ${name} -->)`);
  if (!pattern.test(text)) throw new Error(`the page has no place for ${name}`);
  return text.replace(pattern, (_whole, start: string, end: string) => `${start}${table}\n${end}`);
};

/** The text of docs/deep-links.md with its tables as the code has them. */
export const documentLinks = (text: string): string =>
  putTable(putTable(text, 'keys', toKeys()), 'slides', toSlides());
