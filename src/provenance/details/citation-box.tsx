import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../domain/dataset';
import { LANGUAGE_TAG } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import type { CitedView } from '../cited-source';
import { CITATION_STYLES, type CitationStyle, formatCitation } from '../format-citation';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import { FactSection } from './facts';
import type { SourceRecord } from './source-facts';
import { toCitedFigure, toCitedSource } from './to-cited';
import { useCopy } from './use-copy';
import './words';

interface CitationBoxProps {
  readonly dataset: Dataset;
  readonly source: SourceRecord;
  readonly observation: Observation;
  readonly view: CitedView;
  /** The day of use as an ISO date. */
  readonly today: string;
}

const CHINESE: readonly CitationStyle[] = ['gbt7714', 'plain-zh'];

interface StyleSelectProps {
  readonly style: CitationStyle;
  readonly onChange: (style: CitationStyle) => void;
}

const StyleSelect = ({ style, onChange }: StyleSelectProps) => {
  const { t } = useTranslation('details');
  return (
    <select
      aria-label={t('cite.style')}
      className="min-h-7 rounded-md border border-strong bg-raised px-1 pointer-coarse:min-h-11"
      value={style}
      onChange={(event) => {
        const chosen = CITATION_STYLES.find((each) => each === event.target.value);
        if (chosen) onChange(chosen);
      }}
    >
      {CITATION_STYLES.map((each) => (
        <option key={each} value={each}>
          {t(`cite.${each}`)}
        </option>
      ))}
    </select>
  );
};

/** The citation of a figure in a chosen style, to be copied or, where the browser forbids that, selected by hand. */
export const CitationBox = ({ dataset, source, observation, view, today }: CitationBoxProps) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const [chosen, setStyle] = useState<CitationStyle>();
  const style = chosen ?? (language === 'zh' ? 'gbt7714' : 'apa');
  const box = useRef<HTMLTextAreaElement>(null);
  const message = useId();
  const { outcome, copy } = useCopy();
  const cited = toCitedFigure(dataset, source, observation);
  const text = formatCitation(style, toCitedSource(dataset, source), cited, view, today);
  const onCopy = async () => {
    if (!(await copy(text))) box.current?.select();
  };
  return (
    <FactSection title={t('section.cite')}>
      <textarea
        ref={box}
        readOnly
        aria-label={t('cite.text')}
        aria-describedby={message}
        lang={LANGUAGE_TAG[CHINESE.includes(style) ? 'zh' : 'en']}
        rows={style === 'bibtex' ? 16 : 8}
        value={text}
        className="mb-1 w-full rounded-md border border-hairline bg-raised p-2 text-12 wrap-anywhere"
      />
      <p className="flex flex-wrap items-center gap-2">
        <StyleSelect style={style} onChange={setStyle} />
        <Button look="outline" onClick={() => void onCopy()}>
          {t(outcome === 'copied' ? 'cite.copied' : 'cite.copy')}
        </Button>
      </p>
      <p id={message} role="status" className="text-12">
        {outcome === 'failed' ? t('cite.failed') : ''}
        <span className="sr-only">{outcome === 'copied' ? t('cite.copied') : ''}</span>
      </p>
    </FactSection>
  );
};
