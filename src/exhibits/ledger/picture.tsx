import type { DataPackage } from '../../data/record-schemas';
import { useRecords } from '../../data/use-records';
import type { Language } from '../../domain/language';
import { Button } from '../../ui/button';
import { LoadingBlock } from '../../ui/loading-block';
import { formatFilter } from '../../wording/format-filter';
import type { PictureProps } from '../exhibit';
import { usePageActions } from '../exhibit-context';
import { toStill } from '../still-part';
import type { LedgerAnswer } from './answer';
import { LedgerTable } from './ledger-table';
import type { LedgerSpec } from './spec';
import { textsIn } from './texts';

const StillLedger = toStill(async () => (await import('./still-ledger')).StillLedger);

interface PartProps {
  readonly answer: LedgerAnswer;
  readonly language: Language;
}

/** Nothing once it is known that the events do not come: a notice says so. */
const Pending = ({
  descriptor,
  language,
}: Pick<PartProps, 'language'> & { readonly descriptor: DataPackage }) => {
  const { faults } = useRecords(descriptor, 'events');
  return faults.length > 0 ? null : (
    <LoadingBlock label={textsIn(language)('pending')} className="h-96" />
  );
};

const Empty = ({ answer, language }: PartProps) => {
  const { undo } = usePageActions();
  const { ground, filter } = answer.asked;
  const t = textsIn(language);
  const sentence = formatFilter(language, ground.cube.dataset, filter);
  return (
    <p className="flex flex-wrap items-center gap-3 py-4 text-ink-muted">
      {t('emptyFilter', { sentence })}
      <Button look="outline" onClick={undo}>
        {t('undo')}
      </Button>
    </p>
  );
};

/** Partners against types of events: countries on the left, all others beside them. */
export const LedgerPicture = ({
  answer,
  languages,
  touch,
}: PictureProps<LedgerSpec, LedgerAnswer>) => {
  const [language] = languages;
  if (!touch) return answer.events ? <StillLedger answer={answer} languages={languages} /> : null;
  if (!answer.events) return <Pending {...{ descriptor: answer.asked.ground.package, language }} />;
  if (answer.isEmpty) return <Empty {...{ answer, language }} />;
  const [countries, others] = [
    answer.parts.filter(({ group }) => group === 'country'),
    answer.parts.filter(({ group }) => group !== 'country'),
  ];
  return (
    <div className="grid gap-x-8 min-[1400px]:grid-cols-2">
      {[countries, others]
        .filter((parts) => parts.length > 0)
        .map((parts) => (
          <div key={parts[0]?.group} className="min-w-0">
            {parts.map((part, at) => (
              <LedgerTable
                key={part.group}
                {...{ answer, part, language, changeSpec: touch.changeSpec }}
                hasHeadings={at === 0}
              />
            ))}
          </div>
        ))}
    </div>
  );
};
