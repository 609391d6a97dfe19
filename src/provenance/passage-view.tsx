import { useTranslation } from 'react-i18next';
import { locateToken } from '../domain/find-token';
import { LANGUAGE_TAG } from '../domain/language';
import type { SourcePlace } from '../domain/observation';
import type { ReportParagraph } from '../domain/parse-report';
import { formatPlace } from '../wording/format-place';
import { useLanguage } from '../i18n/use-language';
import './report-file/words';

interface PassageViewProps {
  readonly paragraphs: readonly ReportParagraph[];
  readonly place: Pick<SourcePlace, 'section' | 'paragraph'>;
  readonly printed: string;
}

/** The text in pieces, every second of them a token to be marked. */
const cut = (text: string, token: string): readonly string[] => {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end } of locateToken(text, token)) {
    pieces.push(text.slice(position, start), text.slice(start, end));
    position = end;
  }
  return [...pieces, text.slice(position)];
};

/** Brings the first mark of a long passage into its window. */
const scrollToMark = (box: HTMLElement | null): void => {
  const mark = box?.querySelector('mark');
  if (box && mark) box.scrollTop = mark.offsetTop - box.clientHeight / 3;
};

/** The cited paragraph of a report file that the reader has opened, with the token marked; says where the file has no such paragraph or token. */
export const PassageView = ({ paragraphs, place, printed }: PassageViewProps) => {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const paragraph = paragraphs.find(
    (each) => each.section === place.section && each.paragraph === place.paragraph,
  );
  const pieces = paragraph ? cut(paragraph.text, printed) : [];
  const where = formatPlace(language, { id: '', ...place });
  return (
    <figure className="py-1">
      <figcaption className="text-12 text-ink-muted">
        {t('passage', { place: where })}
        {paragraph === undefined ? ` ${t('noParagraph')}` : ''}
        {paragraph && pieces.length === 1 ? ` ${t('noToken', { printed })}` : ''}
      </figcaption>
      {paragraph ? (
        <blockquote
          ref={scrollToMark}
          lang={LANGUAGE_TAG.zh}
          // A long paragraph scrolls by itself, so it must be reachable by keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={where}
          className="relative max-h-40 overflow-auto whitespace-pre-line border-s-2 border-strong ps-2 text-14 leading-6"
        >
          {pieces.map((piece, index) =>
            index % 2 === 1 ? (
              <mark key={index} className="rounded-sm bg-selected-soft font-semibold text-selected">
                {piece}
              </mark>
            ) : (
              piece
            ),
          )}
        </blockquote>
      ) : null}
    </figure>
  );
};
