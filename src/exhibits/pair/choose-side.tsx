import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../crossfilter/filter';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import { closeAround } from '../../ui/close-around';
import { Popover } from '../../ui/popover';
import { Select } from '../../ui/select';
import type { Ground } from '../exhibit';
import { usePage } from '../exhibit-context';
import { DIFFERENCES, type Difference } from './other-side';
import { conditionName } from './side-names';
import { plainDifference, plainValues, possibleValues, withValue, withValues } from './side-values';
import './pair-words';

const useOptions = (ground: Ground, filter: Filter, difference: Difference) => {
  const language = useLanguage();
  return useMemo(() => {
    const { dataset } = ground.cube;
    return possibleValues({ ground, filter }, difference).map((value) => ({
      value,
      label: conditionName(dataset, withValue(filter, difference, value), difference, language),
    }));
  }, [ground, filter, difference, language]);
};

/** Chooses in what two sides differ and what each has, and puts them beside each other. */
export const SideForm = () => {
  const { t } = useTranslation('pair');
  const { t: filterWords } = useTranslation('filter');
  const { ground, filter, otherSide, actions } = usePage();
  const [difference, setDifference] = useState(() => plainDifference({ filter, otherSide }));
  const [chosen, setChosen] = useState<readonly (string | undefined)[]>([]);
  const options = useOptions(ground, filter, difference);
  const values = options.map(({ value }) => value);
  const [plainFirst, plainSecond] = plainValues({ filter, otherSide }, difference, values);
  const first = chosen[0] ?? plainFirst;
  const others = options.filter(({ value }) => value !== first);
  const wanted = chosen[1] ?? plainSecond;
  const second = others.find(({ value }) => value === wanted)?.value ?? others[0]?.value;
  const change = actions?.changeSides;
  if (!change) return null;
  return (
    <form
      className="grid justify-items-start gap-2 p-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (second !== undefined)
          change((before) => withValues(before, difference, [first, second]) ?? before);
        closeAround(event.currentTarget);
      }}
    >
      <p className="max-w-72 text-12 text-ink-muted">{t('explain')}</p>
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
          setChosen([]);
        }}
      />
      <Select
        label={t('first')}
        value={first}
        options={options}
        onChange={(value) => setChosen([value, chosen[1]])}
      />
      <Select
        label={t('second')}
        value={second ?? ''}
        options={others}
        onChange={(value) => setChosen([first, value])}
      />
      <Button type="submit" look="solid" disabled={second === undefined}>
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

/** Begins a comparison from the menu of an exhibit. */
export const CompareForm = () => {
  const { t } = useTranslation('pair');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('compare')}
      </Button>
      {isOpen ? <SideForm /> : null}
    </>
  );
};
