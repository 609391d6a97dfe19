import type { DataPackage } from '../../data/record-schemas';
import { useRecords } from '../../data/use-records';
import type { Language } from '../../domain/language';
import { Button } from '../../ui/button';
import { LoadingBlock } from '../../ui/loading-block';
import { formatFilter } from '../../wording/format-filter';
import type { PictureProps, Touch } from '../exhibit';
import { usePageActions } from '../exhibit-context';
import { toStill } from '../still-part';
import type { EventsAnswer } from './answer';
import { EventFilters } from './event-filters';
import { EventList } from './event-list';
import { FigureList } from './figure-rows';
import { FormTable } from './form-rows';
import type { EventsSpec } from './spec';
import { StageList } from './stage-rows';
import { TitleList } from './title-list';
import { textsIn } from './texts';
import { TypeBars } from './type-bars';

const StillEvents = toStill(async () => (await import('./still-events')).StillEvents);

interface TouchedProps extends Touch<EventsSpec> {
  readonly answer: EventsAnswer;
  readonly language: Language;
}

/** Nothing once it is known that the events do not come: a notice says so. */
const Pending = ({
  descriptor,
  language,
}: {
  readonly descriptor: DataPackage;
  readonly language: Language;
}) => {
  const { faults } = useRecords(descriptor, 'events');
  return faults.length > 0 ? null : (
    <LoadingBlock label={textsIn(language)('pending')} className="h-96" />
  );
};

/** Says what leaves no event, the filter or what is chosen here, and offers to take it back. */
const Empty = ({ answer, language, changeSpec }: TouchedProps) => {
  const { undo } = usePageActions();
  const { ground, spec, filter } = answer.asked;
  const t = textsIn(language);
  const byFilter = answer.isEmptiedByFilter;
  const sentence = formatFilter(language, ground.cube.dataset, filter);
  const clear = () =>
    changeSpec((before) => ({ ...before, type: undefined, partner: undefined, host: undefined }));
  return (
    <p className="flex flex-wrap items-center gap-3 py-4 text-ink-muted">
      {byFilter
        ? t('emptyFilter', { sentence, scope: t(`scope.${spec.scope}`) })
        : t('emptyChoice')}
      <Button look="outline" onClick={byFilter ? undo : clear}>
        {t(byFilter ? 'undo' : 'clear')}
      </Button>
    </p>
  );
};

const Shown = (props: TouchedProps) => {
  switch (props.answer.asked.spec.show) {
    case 'list':
      return <EventList {...props} />;
    case 'types':
      return <TypeBars {...props} />;
    case 'forms':
      return <FormTable {...props} />;
    case 'stages':
      return <StageList {...props} />;
    case 'figures':
      return <FigureList {...props} />;
    case 'titles':
      return <TitleList {...props} />;
  }
};

/** What took place, in the way that is asked for. */
export const EventsPicture = ({
  answer,
  languages,
  touch,
}: PictureProps<EventsSpec, EventsAnswer>) => {
  const [language] = languages;
  if (!touch) return answer.all ? <StillEvents answer={answer} languages={languages} /> : null;
  if (!answer.all) return <Pending {...{ descriptor: answer.asked.ground.package, language }} />;
  const props = { answer, language, changeSpec: touch.changeSpec };
  return (
    <>
      {answer.asked.spec.show === 'list' ? <EventFilters {...props} /> : null}
      {answer.isEmpty ? <Empty {...props} /> : <Shown {...props} />}
    </>
  );
};
