import { useTranslation } from 'react-i18next';
import { codesOf } from '../../crossfilter/filter';
import { isDay } from '../../url/day';
import { Button } from '../../ui/button';
import { Popover } from '../../ui/popover';
import { Select } from '../../ui/select';
import type { Touch } from '../exhibit';
import type { InstrumentsAnswer } from './answer';
import { FacetList, RightList } from './facet-list';
import { hasConditions, withoutConditions } from './conditions';
import { effectYear } from './instrument';
import { FACETS, type InstrumentsSpec } from './spec';
import './words';

interface BarProps extends Touch<InstrumentsSpec> {
  readonly answer: InstrumentsAnswer;
}

const Trigger = ({
  name,
  count,
  ...rest
}: { readonly name: string; readonly count: number } & React.ComponentProps<typeof Button>) => (
  <Button look="outline" className="rounded-full px-3" {...rest}>
    {name}
    {count > 0 ? <span className="font-semibold text-selected">{count}</span> : null}
    <span aria-hidden="true">▾</span>
  </Button>
);

const Facets = (props: BarProps) => {
  const { t } = useTranslation('instruments');
  const { spec, filter } = props.answer.asked;
  return (
    <>
      {FACETS.map((facet) => (
        <Popover
          key={facet}
          label={t(`condition.${facet}`)}
          trigger={<Trigger name={t(`condition.${facet}`)} count={spec[facet].length} />}
        >
          <FacetList {...props} facet={facet} />
        </Popover>
      ))}
      <Popover
        label={t('condition.right')}
        trigger={<Trigger name={t('condition.right')} count={codesOf(filter, 'right').length} />}
      >
        <RightList {...props} />
      </Popover>
    </>
  );
};

const EffectYear = ({ answer, changeSpec }: BarProps) => {
  const { t } = useTranslation('instruments');
  const { effect } = answer.asked.spec;
  const own = (answer.all ?? []).flatMap((each) => effectYear(each) ?? []);
  const years = [...new Set(effect === undefined ? own : [...own, effect])].toSorted(
    (a, b) => a - b,
  );
  return (
    <Select
      label={t('condition.effect')}
      value={effect === undefined ? '' : String(effect)}
      options={[
        { value: '', label: t('condition.anyYear') },
        ...years.map((year) => ({ value: String(year), label: String(year) })),
      ]}
      onChange={(value) =>
        changeSpec((spec) => ({ ...spec, effect: value === '' ? undefined : Number(value) }))
      }
    />
  );
};

const Day = ({ answer, changeSpec }: BarProps) => {
  const { t } = useTranslation('instruments');
  const { on } = answer.asked.spec;
  return (
    <span className="inline-flex items-center gap-1">
      <label className="inline-flex max-w-full items-center gap-1 text-12 text-ink-muted">
        {t('condition.on')}
        <input
          type="date"
          className="min-h-6 min-w-0 rounded-md border border-hairline bg-paper px-1 text-ink pointer-coarse:min-h-11"
          value={on ?? ''}
          onChange={({ target: { value } }) => {
            if (value === '' || isDay(value))
              changeSpec((spec) => ({ ...spec, on: value === '' ? undefined : value }));
          }}
        />
      </label>
      {on === undefined ? null : (
        <Button look="link" onClick={() => changeSpec((spec) => ({ ...spec, on: undefined }))}>
          {t('condition.clearDay')}
        </Button>
      )}
    </span>
  );
};

/** The conditions by which instruments are chosen; that of the right is the filter of the page. */
export const ConditionsBar = (props: BarProps) => {
  const { t } = useTranslation('instruments');
  const { asked } = props.answer;
  return (
    <div
      role="group"
      aria-label={t('condition.label')}
      className="screen-only flex flex-wrap items-center gap-x-2 gap-y-1 py-1"
    >
      <Facets {...props} />
      <EffectYear {...props} />
      <Day {...props} />
      {hasConditions(asked.ground.cube.dataset, asked.spec) ? (
        <Button look="link" onClick={() => props.changeSpec(withoutConditions)}>
          {t('condition.clearAll')}
        </Button>
      ) : null}
    </div>
  );
};
