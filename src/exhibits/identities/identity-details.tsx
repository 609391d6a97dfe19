import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../domain/dataset';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import { formatPlace } from '../../wording/format-place';
import { useLanguage } from '../../i18n/use-language';
import { type CountedItem, toCountedItem } from './counted-items';
import { FigureTable } from './figure-table';
import { IdentityDrawing, IdentityLens } from './identity-drawing';
import type { IdentityWords } from './identity-words';
import type { IdentityLayout } from './layout-identity';
import { toFigureRows, toPartColors } from './to-figure-rows';

interface IdentityDetailsProps {
  readonly dataset: Dataset;
  /** What the data know of what identities count by name, by id. */
  readonly items: ReadonlyMap<string, CountedItem>;
  readonly checked: CheckedIdentity;
  readonly words: IdentityWords;
  readonly layout: IdentityLayout | undefined;
}

const LargeDrawing = ({ dataset, checked, words, layout }: IdentityDetailsProps) => {
  const { t } = useTranslation('identities');
  if (!layout) return null;
  const { relation } = checked.identity;
  const sides = { whole: t(`sides.${relation}.whole`), parts: t(`sides.${relation}.parts`) };
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1 text-12 text-ink-muted">
      <span className="leading-3">
        {sides.whole}
        <br />
        {sides.parts}
      </span>
      <IdentityDrawing
        layout={layout}
        colors={toPartColors(dataset, checked)}
        label={t('drawing.label', { sentence: words.sentence, ...sides })}
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

/** What an identity counts, one by one. */
const Counted = ({
  dataset,
  items,
  checked,
}: Pick<IdentityDetailsProps, 'dataset' | 'items' | 'checked'>) => {
  const { t } = useTranslation('identities');
  const language = useLanguage();
  const counted = (checked.identity.items ?? []).flatMap(
    (item) => toCountedItem(dataset, items, item) ?? [],
  );
  if (counted.length === 0) return null;
  return (
    <div>
      <h3 className="text-12 text-ink-muted">{t('itemsTitle')}</h3>
      <ul className="gap-x-6 text-12 sm:columns-2">
        {counted.map(({ id, name, source }) => (
          <li key={id} className="break-inside-avoid py-0.5">
            {name[language]}{' '}
            {source ? (
              <span className="text-ink-muted">{formatPlace(language, source)}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What an opened identity tells: the verdict in a sentence, the drawing, and every figure with its token, bounds and source place. */
export const IdentityDetails = (props: IdentityDetailsProps) => {
  const { dataset, items, checked, words } = props;
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
      <Counted dataset={dataset} items={items} checked={checked} />
    </div>
  );
};
