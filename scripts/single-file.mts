import { createHash } from 'node:crypto';

/** What goes into the single file. `page` is the built index.html, `start` the classic script that runs before anything is shown, `first` the one that runs before `script`, `data` the data files by path below the data folder. */
export interface SiteParts {
  readonly page: string;
  readonly start: string;
  readonly first: string;
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const POLICY = /(<meta\s+http-equiv="Content-Security-Policy"\s+content=")[^"]*(")/;
/** Links to files that the page no longer needs: style sheets, preloads, icons, the manifest. */
const FILE_LINK = /\s*<link\b[^>]*\srel="[^"]*"[^>]*>/g;
const FILE_SCRIPT = /\s*<script\b[^>]*\ssrc="[^"]*"[^>]*><\/script>/g;

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** JSON that stands inside a script element: without `<` nothing in it can end the element or begin a comment. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** A script that can stand inside a script element. In a string, a template or a pattern, where alone these occur, `\x3c` means `<`. */
export const escapeScript = (script: string): string =>
  script.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3c`);

const toPolicy = (scripts: readonly string[], style: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** One page that needs no other file and may ask for none: its policy names its own script and style by their hashes. Throws where a part would break out of its element. */
export const toSingleFile = ({
  page,
  start,
  first,
  script,
  style,
  icon,
  data,
}: SiteParts): string => {
  if (/<\/style/i.test(style)) throw new Error('the style sheet holds the end of its own element');
  if (!POLICY.test(page)) throw new Error('the page declares no content-security policy');
  // An HTML parser reads a carriage return as a line feed: the hash would be of another text.
  const endLines = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
  const inlineStart = endLines(escapeScript(start));
  const inlineFirst = endLines(escapeScript(first));
  const inlineScript = endLines(escapeScript(script));
  const inlineStyle = endLines(style);
  const head = [
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">`,
    `<style>${inlineStyle}</style>`,
    `<script>${inlineStart}</script>`,
  ].join('\n');
  const body = [
    `<script type="application/json" id="embedded-data">${escapeJson(data)}</script>`,
    `<script>${inlineFirst}</script>`,
    `<script type="module">${inlineScript}</script>`,
  ].join('\n');
  // Functions, for a replacement text would read `$&` and the like in the script as commands.
  return page
    .replaceAll(FILE_SCRIPT, '')
    .replaceAll(FILE_LINK, '')
    .replace(
      POLICY,
      (_, before: string, after: string) =>
        `${before}${toPolicy([inlineStart, inlineFirst, inlineScript], inlineStyle)}${after}`,
    )
    .replace('</head>', () => `${head}\n</head>`)
    .replace('</body>', () => `${body}\n</body>`);
};
