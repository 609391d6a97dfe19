import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codesOf, type Filter } from '../../crossfilter/filter';
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

interface TriggerProps extends React.ComponentProps<typeof Button> {
  readonly name: string;
  readonly count: number;
  readonly isOpen?: boolean;
}

const Trigger = ({ name, count, isOpen = false, className = '', ...rest }: TriggerProps) => (
  <Button look="outline" className={`rounded-full px-3 ${className}`} {...rest}>
    {name} {count > 0 ? <span className="font-semibold text-selected">{count}</span> : null}
    <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
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

/** How many sorts of conditions something is chosen of. */
const countConditions = (spec: InstrumentsSpec, filter: Filter): number =>
  [
    ...FACETS.map((facet) => spec[facet].length > 0),
    codesOf(filter, 'right').length > 0,
    spec.effect !== undefined,
    spec.on !== undefined,
  ].filter(Boolean).length;

/** The conditions by which instruments are chosen; that of the right is the filter of the page. On a phone one button opens them. */
export const ConditionsBar = (props: BarProps) => {
  const { t } = useTranslation('instruments');
  const { spec, filter, ground } = props.answer.asked;
  const conditions = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="screen-only py-1">
      <Trigger
        name={t('condition.label')}
        count={countConditions(spec, filter)}
        isOpen={open}
        className="sm:hidden"
        aria-expanded={open}
        aria-controls={conditions}
        onClick={() => setOpen(!open)}
      />
      <div
        id={conditions}
        role="group"
        aria-label={t('condition.label')}
        className={`flex-wrap items-center gap-x-2 gap-y-1 sm:flex ${open ? 'flex pt-1' : 'hidden'}`}
      >
        <Facets {...props} />
        <EffectYear {...props} />
        <Day {...props} />
        {hasConditions(ground.cube.dataset, spec) ? (
          <Button look="link" onClick={() => props.changeSpec(withoutConditions)}>
            {t('condition.clearAll')}
          </Button>
        ) : null}
      </div>
    </div>
  );
};
