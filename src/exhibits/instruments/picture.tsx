import { useTranslation } from 'react-i18next';
import type { PictureProps } from '../exhibit';
import { toStill } from '../still-part';
import type { InstrumentsAnswer } from './answer';
import { ConditionsBar } from './conditions-bar';
import { InstrumentTable } from './instrument-table';
import { LocalTable } from './local-table';
import { NothingFound, Notices } from './notices';
import type { InstrumentsSpec } from './spec';
import { TableTwo } from './table-two';
import { Timeline } from './timeline';
import { Totals } from './totals-picture';
import './words';

const StillInstruments = toStill(
  async () => (await import('./still-instruments')).StillInstruments,
);

/** Instruments as lines over time, as a table, or as what the report counts and lists of them. */
export const InstrumentsPicture = ({
  answer,
  languages,
  touch,
}: PictureProps<InstrumentsSpec, InstrumentsAnswer>) => {
  const { t } = useTranslation('instruments');
  const { all, isEmpty, asked } = answer;
  const { show } = asked.spec;
  if (!all || all.length === 0) return null;
  if (!touch) return <StillInstruments answer={answer} languages={languages} />;
  if (show === 'totals')
    return isEmpty ? (
      <p className="border-t border-hairline py-4 text-ink-muted">{t('totals.empty')}</p>
    ) : (
      <Totals answer={answer} />
    );
  const shown = { local: LocalTable, table2: TableTwo, timeline: Timeline, table: InstrumentTable };
  const Shown = shown[show];
  const changes = show === 'timeline' || show === 'table';
  return (
    <>
      {changes ? <ConditionsBar answer={answer} changeSpec={touch.changeSpec} /> : null}
      {changes ? <Notices answer={answer} /> : null}
      {isEmpty ? (
        <NothingFound answer={answer} changeSpec={touch.changeSpec} />
      ) : (
        <Shown answer={answer} changeSpec={touch.changeSpec} />
      )}
    </>
  );
};
