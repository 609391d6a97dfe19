/** A picture of an exhibit as it is written; `before` is that of the last commit, undefined for a new one. */
export interface ShownPicture {
  readonly file: string;
  readonly before: string | undefined;
  readonly now: string;
}

const STYLE = `
body { margin: 1rem; }
.pictures-pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; }
.pictures-one { min-width: 0; overflow: auto; border: 1px solid var(--color-hairline); padding: .5rem; }
.pictures-one > section[data-as=panel] { width: 722px; }
.pictures-one > section[data-as=slide] { width: 1280px; height: 720px; margin-top: 1rem; zoom: .6; }
h1, h2 { font-weight: 600; margin: 1rem 0 .5rem; }
`;

/** The line breaks of a picture are not part of it. */
const one = (title: string, html: string): string =>
  `<figure class="pictures-one"><figcaption>${title}</figcaption>${html.replace(/\n */g, '')}</figure>`;

const pair = (id: string, cells: readonly string[]): string =>
  `<h2 id="${id}">${id}</h2><div class="pictures-pair">${cells.join('')}</div>`;

/** The name of a picture without its language: that of a pair. */
const pairOf = (file: string): string => file.replace(/\.\w+\.html$/, '');

/** A page of pictures: those that have changed with what they were before, then all, a language beside the other. Its style is that of the site. */
export const showPictures = (pictures: readonly ShownPicture[], siteStyle: string): string => {
  const changed = pictures.filter(({ before, now }) => before !== now);
  const names = [...new Set(pictures.map(({ file }) => pairOf(file)))];
  const links = names.map((name) => `<a href="#${name}">${name}</a>`).join(' · ');
  const changes = changed.map(({ file, before, now }) =>
    pair(file, [one('before', before ?? 'new'), one('now', now)]),
  );
  const all = names.map((name) =>
    pair(
      name,
      pictures.filter(({ file }) => pairOf(file) === name).map(({ file, now }) => one(file, now)),
    ),
  );
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures of the exhibits</title>',
    `<style>${siteStyle}${STYLE}</style>`,
    `<h1>${changed.length} new or changed</h1>${changes.join('\n')}`,
    `<h1>All ${pictures.length}</h1><p>${links}</p>${all.join('\n')}</html>`,
  ].join('\n');
};
