import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_TAG } from '../../domain/language';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import { useStored } from '../../ui/use-stored';
import type { Citable } from './cited-source';
import {
  CITATION_STYLES,
  type CitationStyle,
  formatCitation,
  languageOfStyle,
} from './format-citation';
import { useCopy } from './use-copy';
import './words';

interface StyleSelectProps {
  readonly style: CitationStyle;
  readonly onChange: (style: CitationStyle) => void;
}

const StyleSelect = ({ style, onChange }: StyleSelectProps) => {
  const { t } = useTranslation('cite');
  return (
    <select
      aria-label={t('style')}
      className="min-h-7 rounded-md border border-strong bg-raised px-1 pointer-coarse:min-h-11"
      value={style}
      onChange={(event) => {
        const chosen = CITATION_STYLES.find((each) => each === event.target.value);
        if (chosen) onChange(chosen);
      }}
    >
      {CITATION_STYLES.map((each) => (
        <option key={each} value={each}>
          {t(each)}
        </option>
      ))}
    </select>
  );
};

const parseStyle = (stored: unknown): CitationStyle | undefined =>
  CITATION_STYLES.find((each) => each === stored);

const RECORDS: readonly CitationStyle[] = ['bibtex', 'ris', 'csl-json'];

interface CitationBoxProps {
  readonly citable: Citable;
  /** Lines that are shown of the text, which is longer; the box scrolls. */
  readonly rows?: number;
}

/** A citation in a style that is remembered, to be copied or, where the browser forbids that, selected by hand. */
export const CitationBox = ({ citable, rows = 8 }: CitationBoxProps) => {
  const { t } = useTranslation('cite');
  const language = useLanguage();
  const [chosen, setStyle, isRefused] = useStored('citation-style', parseStyle);
  const style = chosen ?? (language === 'zh' ? 'gbt7714' : 'apa');
  const box = useRef<HTMLTextAreaElement>(null);
  const message = useId();
  const { outcome, copy } = useCopy();
  const text = formatCitation(style, citable);
  const onCopy = async () => {
    if (!(await copy(text))) box.current?.select();
  };
  return (
    <>
      <textarea
        ref={box}
        readOnly
        dir="ltr"
        aria-label={t('text')}
        aria-describedby={message}
        lang={LANGUAGE_TAG[languageOfStyle(style) ?? citable.language]}
        rows={RECORDS.includes(style) ? 2 * rows : rows}
        value={text}
        className="mb-1 w-full rounded-md border border-hairline bg-raised p-2 text-12 wrap-anywhere"
      />
      <p className="flex flex-wrap items-center gap-2">
        <StyleSelect style={style} onChange={setStyle} />
        <Button look="outline" onClick={() => void onCopy()}>
          {t(outcome === 'copied' ? 'copied' : 'copy')}
        </Button>
      </p>
      <p id={message} role="status" className="text-12">
        {outcome === 'failed' ? t('failed') : ''}
        {isRefused ? <span className="block">{t('forgotten')}</span> : null}
        <span className="sr-only">{outcome === 'copied' ? t('copied') : ''}</span>
      </p>
    </>
  );
};
