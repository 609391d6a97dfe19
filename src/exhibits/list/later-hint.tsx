import { useTranslation } from 'react-i18next';
import { useRecords } from '../../data/use-records';
import { useLanguage } from '../../i18n/use-language';
import type { Ground } from '../exhibit';
import { usePage } from '../exhibit-context';
import { LaterOffer } from '../later-offer';
import './words';

interface LaterHintProps {
  readonly ground: Ground;
  readonly search: string;
}

/** The year after the edition that a search asks for and of which figures were announced; undefined where it asks for none. */
const laterYearOf = ({ ground, search }: LaterHintProps): string | undefined =>
  search
    .match(/\d{4,}/g)
    ?.find(
      (year) =>
        year > ground.edition &&
        ground.cube.dataset.indicators.some(({ announced }) => announced === year),
    );

/** Says of a year after the edition that it is not in the report, and which documents are not among the sources; offers what was announced of it. */
export const LaterHint = (props: LaterHintProps) => {
  const { t } = useTranslation('list');
  const language = useLanguage();
  const { ground, actions } = usePage();
  const isOffered = !ground.cube.dataset.later && actions?.toggleLater;
  const year = isOffered ? laterYearOf(props) : undefined;
  const { records = [] } = useRecords(
    props.ground.package,
    'announcement-sources',
    year !== undefined,
  );
  if (!year) return null;
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-2 text-12 text-ink-muted">
      <span>{t('laterYear', { year })}</span>
      {records.map(({ id, absent, note }) =>
        absent && note ? <span key={id}>{note[language]}</span> : null,
      )}
      <LaterOffer words={t('showLater')} />
    </p>
  );
};
