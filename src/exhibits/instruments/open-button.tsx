import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import type { Touch } from '../exhibit';
import type { Instrument } from './instrument';
import type { InstrumentsSpec } from './spec';
import './words';

interface OpenButtonProps extends Touch<InstrumentsSpec> {
  readonly instrument: Instrument;
  readonly isOpen: boolean;
}

/** The title, which opens the details; one that a link opens is brought into view. */
export const OpenButton = ({ instrument, isOpen, changeSpec }: OpenButtonProps) => {
  const { t } = useTranslation('instruments');
  const language = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const opensWithPage = useRef(isOpen);
  useLayoutEffect(() => {
    if (opensWithPage.current) button.current?.scrollIntoView({ block: 'center' });
  }, []);
  const title = instrument.title[language];
  return (
    <button
      ref={button}
      type="button"
      aria-expanded={isOpen}
      aria-label={t(isOpen ? 'close' : 'open', { title })}
      className="flex min-h-6 w-full items-start gap-1 py-0.5 text-start text-12 hover:underline pointer-coarse:min-h-11 pointer-coarse:items-center"
      onClick={() =>
        changeSpec((spec) => ({
          ...spec,
          open: spec.open === instrument.id ? undefined : instrument.id,
        }))
      }
    >
      <span aria-hidden="true" className="w-3 shrink-0 text-ink-muted">
        {isOpen ? '▾' : '▸'}
      </span>
      <span>{title}</span>
    </button>
  );
};
