import { type Language, LANGUAGE_TAG } from '../../domain/language';
import { inOneLine } from '../../provenance/cite/cited-source';

/** What a frame shows, and what stands for it where there are no scripts. */
export interface Framed {
  readonly address: string;
  readonly title: string;
  readonly citation: string;
  readonly language: Language;
  /** Whether a script fits the height; without it the frame scrolls. */
  readonly fits: boolean;
}

/** Of a frame until it has said its own height, in px. */
const HEIGHT = 480;
/** No page wants a frame higher than that. */
const MOST_HEIGHT = 6000;

/** Listens for the height that a frame says, and gives it to that very frame. Constant: no data stand in it. */
const SCRIPT = `<script>
addEventListener("message", function (event) {
  if (!event.data || event.data.type !== "ip-observatory:height") return;
  document.querySelectorAll("iframe[data-ip-observatory]").forEach(function (frame) {
    if (frame.contentWindow === event.source)
      frame.height = Math.min(Math.max(Number(event.data.height) || 0, 100), ${MOST_HEIGHT});
  });
});
</script>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML, as content or within quotes, in one line. */
const escapeHtml = (text: string): string =>
  inOneLine(text).replaceAll(/["&'<>]/g, (each) => ENTITIES[each] ?? '');

/** The HTML that shows an exhibit in a page of others: a frame without inline style, the script where it is chosen, the citation where there are no scripts. */
export const toSnippet = ({ address, title, citation, language, fits }: Framed): string =>
  [
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" lang="${LANGUAGE_TAG[language]}" width="100%" height="${HEIGHT}" loading="lazy" frameborder="0" data-ip-observatory></iframe>`,
    ...(fits ? [SCRIPT] : []),
    `<noscript><p lang="${LANGUAGE_TAG[language]}">${escapeHtml(citation)}</p></noscript>`,
  ].join('\n');
