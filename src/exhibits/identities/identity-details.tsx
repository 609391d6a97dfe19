import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../domain/dataset';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import { formatPlace } from '../../wording/format-place';
import { useLanguage } from '../../i18n/use-language';
import type { CountedDocument } from './answer';
import { FigureTable } from './figure-table';
import { IdentityDrawing, IdentityLens } from './identity-drawing';
import type { IdentityWords } from './identity-words';
import type { IdentityLayout } from './layout-identity';
import { toFigureRows, toPartColors } from './to-figure-rows';

interface IdentityDetailsProps {
  readonly dataset: Dataset;
  readonly documents: ReadonlyMap<string, CountedDocument>;
  readonly checked: CheckedIdentity;
  readonly words: IdentityWords;
  readonly layout: IdentityLayout | undefined;
}

const LargeDrawing = ({ dataset, checked, words, layout }: IdentityDetailsProps) => {
  const { t } = useTranslation('identities');
  if (!layout) return null;
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1 text-12 text-ink-muted">
      <span className="leading-3">
        {t('drawing.whole')}
        <br />
        {t('drawing.parts')}
      </span>
      <IdentityDrawing
        layout={layout}
        colors={toPartColors(dataset, checked)}
        label={t('drawing.label', { sentence: words.sentence })}
      />
      {layout.lens ? (
        <>
          <span>{t('drawing.lens')}</span>
          <div className="rounded bg-sunken">
            <IdentityLens lens={layout.lens} labels={words.sides} />
          </div>
        </>
      ) : null}
    </div>
  );
};

const Documents = ({ documents, checked }: Pick<IdentityDetailsProps, 'documents' | 'checked'>) => {
  const { t } = useTranslation('identities');
  const language = useLanguage();
  const items = (checked.identity.items ?? []).flatMap((id) => documents.get(id) ?? []);
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className="text-12 text-ink-muted">{t('itemsTitle')}</h3>
      <ul className="gap-x-6 text-12 sm:columns-2">
        {items.map(({ id, title, source }) => (
          <li key={id} className="break-inside-avoid py-0.5">
            {title[language]}{' '}
            <span className="text-ink-muted">{formatPlace(language, source)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What an opened identity tells: the verdict in a sentence, the drawing, and every figure with its token, bounds and source place. */
export const IdentityDetails = (props: IdentityDetailsProps) => {
  const { dataset, documents, checked, words } = props;
  const language = useLanguage();
  const { note } = checked.identity;
  return (
    <div className="grid gap-3 pb-3 ps-7 pt-1">
      <p>
        {words.sentence}
        {note ? <span className="ms-1 text-ink-muted">{note[language]}</span> : null}
      </p>
      <LargeDrawing {...props} />
      <FigureTable
        dataset={dataset}
        caption={words.title}
        rows={toFigureRows({ dataset, language }, checked)}
      />
      <Documents documents={documents} checked={checked} />
    </div>
  );
};
