import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Breakdown } from '../../crossfilter/break-down';
import { toggleCode } from '../../crossfilter/filter';
import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import type { Amount } from '../../domain/amount';
import type { Observation } from '../../domain/observation';
import { figureWords } from '../../wording/figure-words';
import type { FigureWords } from '../../wording/format-figure';
import type { PictureProps } from '../exhibit';
import { toStill } from '../still-part';
import { usePageActions } from '../exhibit-context';
import { codeColor } from '../series-color';
import type { BreakdownAnswer } from './answer';
import { BreakdownBar } from './breakdown-bar';
import { gatherRest } from './gather-rest';
import { RestRow } from './rest-row';
import type { BreakdownSpec } from './spec';
import { computedWords, remainderOf } from './words';

const StillBars = toStill(async () => (await import('./still-bars')).StillBars);

type BreakdownPictureProps = PictureProps<BreakdownSpec, BreakdownAnswer>;

/** The longest of the bars. */
const longestOf = (amounts: readonly (Pick<Amount, 'value'> | undefined)[]): number =>
  Math.max(...amounts.map((amount) => Number(amount?.value ?? 0)));

const RemainderBar = ({
  figure,
  share,
}: {
  readonly figure: FigureWords;
  readonly share: number;
}) => {
  const { t } = useTranslation('breakdown');
  return (
    <BreakdownBar
      name={t('remainder')}
      title={t('remainder')}
      figure={figure}
      share={share}
      color="strong"
      selected={undefined}
      muted
      hatched
    />
  );
};

const Bars = ({
  answer,
  breakdown,
  languages: [language],
}: BreakdownPictureProps & { readonly breakdown: Breakdown }) => {
  const { indicator, selection, asked } = answer;
  const { dataset } = asked.ground.cube;
  const { t } = useTranslation('breakdown');
  const { changeFilter } = usePageActions();
  const { dimension, parts } = breakdown;
  const tree = treeOf(dataset, dimension);
  const [open, setOpen] = useState(false);
  const remainder = remainderOf(breakdown);
  const isChosen = (part: Observation) => selection?.isSelected(part.codes[dimension] ?? '');
  const { shown, rest, sum } = gatherRest(dataset, parts, (part) => isChosen(part) === true);
  const most = longestOf([...parts, sum, remainder]);
  const select = (code: string, adds: boolean) => {
    const own = selection?.codeOf(code);
    if (selection && own)
      changeFilter((before) => toggleCode(before, selection.dimension, own, adds));
  };
  const toBar = (part: Observation) => {
    const code = part.codes[dimension] ?? '';
    const selected = isChosen(part);
    return (
      <BreakdownBar
        key={code}
        name={codeName(tree, code, language, 'short')}
        title={codeName(tree, code, language)}
        figure={figureWords(dataset, indicator, part, language)}
        share={Number(part.value) / most}
        color={codeColor(dataset, dimension, code)}
        selected={selected}
        muted={selection?.anySelected === true && !selected}
        onSelect={selection ? (adds) => select(code, adds) : undefined}
      />
    );
  };
  return (
    <ul className="grid grid-cols-[auto_1fr_auto] gap-y-px">
      {shown.map(toBar)}
      {rest.length > 0 ? (
        <RestRow
          name={t('rest', { count: rest.length })}
          figure={sum && computedWords(dataset, indicator, sum, language)}
          share={Number(sum?.value ?? 0) / most}
          open={open}
          onOpen={() => setOpen(!open)}
        />
      ) : null}
      {open ? rest.map(toBar) : null}
      {remainder ? (
        <RemainderBar
          figure={computedWords(dataset, indicator, remainder, language)}
          share={Number(remainder.value) / most}
        />
      ) : null}
    </ul>
  );
};

/** One figure by one dimension as ranked bars from zero, with what is not itemised. */
export const BreakdownPicture = (props: BreakdownPictureProps) => {
  const { answer, languages, touch } = props;
  const { breakdown } = answer;
  if (!breakdown) return null;
  return touch ? (
    <Bars {...props} breakdown={breakdown} />
  ) : (
    <StillBars answer={answer} breakdown={breakdown} languages={languages} />
  );
};
