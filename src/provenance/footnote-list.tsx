import type { Dataset } from '../domain/dataset';
import type { Footnote } from '../domain/footnote';
import { LANGUAGE_TAG } from '../domain/language';
import { useLanguage } from '../i18n/use-language';
import { OuterLink } from '../ui/outer-link';
import { publisherOf } from './publisher-of';
import { evidenceWords, placeWords } from './source-words';

export interface FootnoteListProps {
  readonly dataset: Dataset;
  readonly footnotes: readonly Footnote[];
  /** Names the series of each footnote where there are several; absent for one series. */
  readonly nameOf?: ((footnote: Footnote) => string) | undefined;
}

interface LineProps {
  readonly dataset: Dataset;
  readonly footnote: Footnote;
  readonly name: string;
}

/** The document of a footnote, a link where its address may be given, with who published it when and how near it is to the origin. */
const FootnoteSource = ({ dataset, footnote: { source } }: Omit<LineProps, 'name'>) => {
  const language = useLanguage();
  const { url, publisher, published } = dataset.sourceById.get(source.id) ?? {};
  const title = placeWords(dataset, source, language);
  const known = [
    publisherOf(dataset, publisher)?.name[language],
    published,
    evidenceWords(dataset, source.id, language),
  ];
  return (
    <>
      <OuterLink url={url ?? null}>{title}</OuterLink>
      {known
        .filter(Boolean)
        .map((each) => ` · ${each ?? ''}`)
        .join('')}
    </>
  );
};

const FootnoteLine = ({ dataset, footnote, name }: LineProps) => {
  const language = useLanguage();
  const { time, printed, reason } = footnote;
  return (
    <li>
      {name} {time} <span lang={LANGUAGE_TAG.zh}>{printed}</span>
      {language === 'zh' ? '：' : ': '}
      {reason[language]} <FootnoteSource dataset={dataset} footnote={footnote} />
    </li>
  );
};

/** Figures that are in no line, each with year, printed token, reason and document. */
export const FootnoteList = ({ dataset, footnotes, nameOf }: FootnoteListProps) => (
  <ul className="list-inside list-disc">
    {footnotes.map((footnote) => (
      <FootnoteLine
        key={JSON.stringify(footnote)}
        dataset={dataset}
        footnote={footnote}
        name={nameOf?.(footnote) ?? ''}
      />
    ))}
  </ul>
);
