import type { Language } from '../../domain/language';
import { Select } from '../../ui/select';
import type { Touch } from '../exhibit';
import type { EventsAnswer } from './answer';
import type { Counted } from './count-by';
import { eventCode, partnerName } from './event-names';
import type { EventsSpec } from './spec';
import { textsIn } from './texts';

/** The value of an option that leaves all: no code is empty. */
const ALL = '';

interface EventFiltersProps extends Touch<EventsSpec> {
  readonly answer: EventsAnswer;
  readonly language: Language;
}

/** Choices of type, partner and host, each with how many events it leaves. */
export const EventFilters = ({ answer, language, changeSpec }: EventFiltersProps) => {
  const { spec, ground } = answer.asked;
  const { dataset } = ground.cube;
  const t = textsIn(language);
  const toOptions = (
    all: string,
    chosen: string | undefined,
    counted: readonly Counted[],
    nameOf: (code: string) => string,
  ) => [
    { value: ALL, label: all },
    // What is chosen stays in the list, also where nothing is left of it.
    ...(chosen === undefined || counted.some(({ code }) => code === chosen)
      ? counted
      : [...counted, { code: chosen, count: 0 }]
    ).map(({ code, count }) => ({
      value: code,
      label: t('option', { name: nameOf(code), count }),
    })),
  ];
  const change = (field: 'type' | 'partner' | 'host') => (value: string) =>
    changeSpec((before) => ({ ...before, [field]: value === ALL ? undefined : value }));
  return (
    <div className="screen-only flex flex-wrap gap-x-3 gap-y-1 py-1">
      <Select
        label={t('chooseType')}
        value={spec.type ?? ALL}
        options={toOptions(t('allTypes'), spec.type, answer.types, (code) =>
          eventCode(dataset, 'event-type', code, language),
        )}
        onChange={change('type')}
      />
      <Select
        label={t('choosePartner')}
        value={spec.partner ?? ALL}
        options={toOptions(t('allPartners'), spec.partner, answer.partners, (code) =>
          partnerName(dataset, code, language, 'short'),
        )}
        onChange={change('partner')}
      />
      <Select
        label={t('chooseHost')}
        value={spec.host ?? ALL}
        options={toOptions(t('allHosts'), spec.host, answer.hosts, (code) =>
          eventCode(dataset, 'agency', code, language),
        )}
        onChange={change('host')}
      />
    </div>
  );
};
