import { useTranslation } from 'react-i18next';
import { authorWords } from '../exhibits/author';
import { BLANKS, isFilledIn } from '../exhibits/statement/blanks';
import type { Blank, StatementSpec } from '../exhibits/statement/spec';
import '../exhibits/statement/words';
import { useLanguage } from '../i18n/use-language';
import { wordsIn } from '../i18n/words';
import { OwnLineField } from './own-line-field';
import './words';

interface CoverFieldsProps {
  readonly spec: StatementSpec;
  /** The number of the slide, from 1. */
  readonly number: number;
  readonly onFill: (blank: Blank, text: string) => void;
  readonly onLeave: () => void;
}

/** Speaker, date and venue of the cover, as free text. */
export const CoverFields = ({ spec, number, onFill, onLeave }: CoverFieldsProps) => {
  const { t } = useTranslation('show');
  const language = useLanguage();
  const nameOf = wordsIn('statement', language);
  return (
    <>
      <div className="mt-1 grid gap-2 sm:grid-cols-3">
        {BLANKS.map((blank) => (
          <label key={blank} className="grid min-w-0 text-14 text-ink-muted">
            {nameOf(blank)}
            <OwnLineField
              label={`${nameOf(blank)} ${number}`}
              hint={t('fillHint')}
              line={spec[blank]}
              onCommit={(text) => onFill(blank, text)}
              onLeave={onLeave}
            />
          </label>
        ))}
      </div>
      {isFilledIn(spec) ? (
        <span className="text-14 text-ink-muted">{authorWords(language)('filledIn')}</span>
      ) : null}
    </>
  );
};
