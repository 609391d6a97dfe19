import { useTranslation } from 'react-i18next';
import { codeName } from '../domain/code-name';
import { type Dataset, treeOf } from '../domain/dataset';
import type { Footnote } from '../domain/footnote';
import { LANGUAGE_TAG } from '../domain/language';
import { useLanguage } from '../i18n/use-language';
import { placeWords } from './source-words';

interface FootnoteLinesProps {
  readonly dataset: Dataset;
  readonly footnotes: readonly Footnote[];
}

/** The figures that were found but are not in the line, each with year, printed token, reason and source. */
export const FootnoteLines = ({ dataset, footnotes }: FootnoteLinesProps) => {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  return footnotes.map(({ indicator, codes = {}, time, printed, reason, source }) => {
    const parts = Object.entries(codes).map(([dimension, code]) =>
      codeName(treeOf(dataset, dimension), code, language),
    );
    const url = dataset.sourceById.get(source.id)?.url;
    const title = placeWords(dataset, source, language);
    return (
      <p key={`${indicator} ${time} ${parts.join()} ${printed}`}>
        {t('notInLine')} {[...parts, time].join(' ')} <span lang={LANGUAGE_TAG.zh}>{printed}</span>
        {language === 'zh' ? '：' : ': '}
        {reason[language]}{' '}
        {url ? (
          <a href={url} rel="noreferrer" target="_blank" className="text-accent underline">
            {title}
          </a>
        ) : (
          title
        )}
      </p>
    );
  });
};
