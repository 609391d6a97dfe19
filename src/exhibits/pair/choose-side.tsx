import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countVerdicts } from '../../crossfilter/choose-tiles';
import { type Filter, setClause, setYears } from '../../crossfilter/filter';
import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import { Popover } from '../../ui/popover';
import { Select } from '../../ui/select';
import { verdictsOf } from '../answers';
import type { Ground } from '../exhibit';
import { usePage } from '../exhibit-context';
import { DIFFERENCES, type Difference, differencesOf, otherSideOf } from './other-side';
import './pair-words';

/** The value that lifts a condition. */
const EVERY = '';

const withValue = (first: Filter, difference: Difference, value: string): Filter => {
  if (difference !== 'years') return setClause(first, difference, value === EVERY ? [] : [value]);
  const year = value === EVERY ? undefined : Number(value);
  return setYears(first, year, year);
};

const valuesOf = ({ cube, years }: Ground, difference: Difference): readonly string[] =>
  difference === 'years'
    ? Array.from({ length: years.last - years.first + 1 }, (_, at) => String(years.last - at))
    : treeOf(cube.dataset, difference).list.codes.map(({ id }) => id);

/** The values that the other side may have: those that leave a figure and are not what this side has. */
const useOptions = (ground: Ground, first: Filter, difference: Difference) => {
  const language = useLanguage();
  const { t } = useTranslation('pair');
  return useMemo(() => {
    const { cube } = ground;
    const leaves = (value: string): boolean => {
      const second = withValue(first, difference, value);
      const { filtered, whole } = countVerdicts(verdictsOf(cube, second));
      return filtered + whole > 0 && differencesOf(first, second).length > 0;
    };
    const nameOf = (value: string): string =>
      difference === 'years' ? value : codeName(treeOf(cube.dataset, difference), value, language);
    return [
      ...valuesOf(ground, difference).map((value) => ({ value, label: nameOf(value) })),
      { value: EVERY, label: t('every') },
    ].filter(({ value }) => leaves(value));
  }, [ground, first, difference, language, t]);
};

const plainDifference = ({ clauses, from, to }: Filter): Difference => {
  const named = clauses.find(({ dimension }) => dimension === 'right') ?? clauses.at(0);
  return named?.dimension ?? (from === undefined && to === undefined ? 'right' : 'years');
};

/** Chooses what the other side has otherwise, and puts it beside this one. */
export const SideForm = () => {
  const { t } = useTranslation('pair');
  const { t: filterWords } = useTranslation('filter');
  const { ground, filter, actions } = usePage();
  const [difference, setDifference] = useState(() => plainDifference(filter));
  const [chosen, setChosen] = useState<string>();
  const options = useOptions(ground, filter, difference);
  const value = options.find((each) => each.value === chosen)?.value ?? options[0]?.value;
  const change = actions?.changeSides;
  if (!change) return null;
  return (
    <form
      className="grid justify-items-start gap-2 p-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== undefined)
          change(({ filter: first }) => ({
            filter: first,
            otherSide: otherSideOf(first, withValue(first, difference, value)),
          }));
      }}
    >
      <Select
        label={t('differsIn')}
        value={difference}
        options={DIFFERENCES.map((each) => ({
          value: each,
          label: filterWords(`dimension.${each === 'years' ? 'time' : each}`),
        }))}
        onChange={(next) => {
          const found = DIFFERENCES.find((each) => each === next);
          if (found) setDifference(found);
        }}
      />
      <Select label={t('is')} value={value ?? ''} options={options} onChange={setChosen} />
      <Button type="submit" look="solid" disabled={value === undefined}>
        {t('start')}
      </Button>
    </form>
  );
};

/** The same behind a button. */
export const ChooseSide = ({ label }: { readonly label: string }) => (
  <Popover label={label} trigger={<Button look="outline">{label}</Button>}>
    <SideForm />
  </Popover>
);
