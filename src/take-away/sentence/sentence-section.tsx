import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, LANGUAGE_TAG, LANGUAGES } from '../../domain/language';
import type { NoteStyle } from '../../provenance/cite/format-citation';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { useSources } from '../cite/use-sources';
import { JobStatus } from '../job-status';
import type { SectionProps } from '../section';
import { takeText } from '../take-file';
import { useJob } from '../use-job';
import { toHtml, toPlainText, toSentence } from './to-sentence';
import './words';

const STYLES: readonly NoteStyle[] = ['gbt7714', 'chicago'];

/** The finding of an exhibit as a sentence with its footnote, to be copied or, where the browser forbids that, selected by hand. */
export const SentenceSection = ({ taken }: SectionProps) => {
  const { t } = useTranslation('takeAwaySentence');
  const [language, setLanguage] = useState<Language>(taken.languages[0]);
  const [chosen, setStyle] = useState<NoteStyle>();
  const style = chosen ?? (language === 'zh' ? 'gbt7714' : 'chicago');
  const box = useRef<HTMLTextAreaElement>(null);
  const sources = useSources(taken);
  const { state, run, stop } = useJob();
  if (!sources) return null;
  const sentence = toSentence(taken, sources, language, style);
  const copy = async () => {
    try {
      return await takeText(toPlainText(sentence), toHtml(sentence));
    } catch (error) {
      box.current?.select();
      throw error;
    }
  };
  return (
    <>
      <p className="mb-1 flex flex-wrap gap-2">
        <ChoiceGroup
          label={t('language')}
          value={language}
          choices={LANGUAGES.map((value) => ({ value, label: t(value) }))}
          onChange={setLanguage}
        />
        <ChoiceGroup
          label={t('note')}
          value={style}
          choices={STYLES.map((value) => ({ value, label: t(value) }))}
          onChange={setStyle}
        />
      </p>
      <textarea
        ref={box}
        readOnly
        dir="ltr"
        rows={5}
        aria-label={t('text')}
        lang={LANGUAGE_TAG[language]}
        value={toPlainText(sentence)}
        className="mb-1 w-full rounded-md border border-hairline bg-raised p-2 text-12 wrap-anywhere"
      />
      <Button look="outline" onClick={() => void run(copy)}>
        {t('copy')}
      </Button>
      <JobStatus state={state} onStop={stop} />
      {state.kind === 'failed' ? <p className="text-12">{t('byHand')}</p> : null}
    </>
  );
};
