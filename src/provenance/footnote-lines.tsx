import { useTranslation } from 'react-i18next';
import type { Dataset } from '../domain/dataset';
import type { Footnote } from '../domain/footnote';
import { LANGUAGE_TAG } from '../domain/language';
import { useLanguage } from '../i18n/use-language';
import { placeWords } from './source-words';
import '../wording/words';
import './facts';

interface FootnoteLinesProps {
  readonly dataset: Dataset;
  readonly footnotes: readonly Footnote[];
  /** Names the series of each footnote where there are several; absent for one series. */
  readonly nameOf?: ((footnote: Footnote) => string) | undefined;
}

const FootnoteLine = ({
  dataset,
  footnote,
  name,
}: {
  readonly dataset: Dataset;
  readonly footnote: Footnote;
  readonly name: string;
}) => {
  const language = useLanguage();
  const { time, printed, reason, source } = footnote;
  const url = dataset.sourceById.get(source.id)?.url;
  const title = placeWords(dataset, source, language);
  return (
    <li>
      {name} {time} <span lang={LANGUAGE_TAG.zh}>{printed}</span>
      {language === 'zh' ? '：' : ': '}
      {reason[language]}{' '}
      {url ? (
        <a href={url} rel="noreferrer" target="_blank" className="text-accent underline">
          {title}
        </a>
      ) : (
        title
      )}
    </li>
  );
};

/** The figures that were found but are not in the line, each with year, printed token, reason and source; nothing where there are none. */
export const FootnoteLines = ({ dataset, footnotes, nameOf }: FootnoteLinesProps) => {
  const { t } = useTranslation('facts');
  if (footnotes.length === 0) return null;
  return (
    <details>
      <summary className="min-h-6 cursor-pointer pointer-coarse:min-h-11">
        {t('notInLine', { figures: footnotes.length, count: footnotes.length })}
      </summary>
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
    </details>
  );
};
