import { useTranslation } from 'react-i18next';
import type { Breakdown } from '../../crossfilter/break-down';
import { toggleCode } from '../../crossfilter/filter';
import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import type { PictureProps } from '../exhibit';
import { toStill } from '../still-part';
import { usePageActions } from '../exhibit-context';
import { codeColor } from '../series-color';
import type { BreakdownAnswer } from './answer';
import { BreakdownBar } from './breakdown-bar';
import type { BreakdownSpec } from './spec';
import { computedWords, partWords } from './part-words';
import { endOf, remainderOf } from './words';

const StillBars = toStill(async () => (await import('./still-bars')).StillBars);

type BreakdownPictureProps = PictureProps<BreakdownSpec, BreakdownAnswer>;

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
  const remainder = remainderOf(breakdown);
  const isChosen = (part: Observation) => selection?.isSelected(part.codes[dimension] ?? '');
  const most = answer.end ?? endOf(breakdown);
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
        figure={partWords(dataset, part, language)}
        share={Number(part.value) / most}
        color={codeColor(dataset, dimension, code)}
        hatched={part.status === 'E'}
        selected={selected}
        muted={selection?.anySelected === true && !selected}
        onSelect={selection ? (adds) => select(code, adds) : undefined}
      />
    );
  };
  return (
    <ul className="grid grid-cols-[auto_1fr_auto] gap-y-px">
      {parts.map(toBar)}
      {remainder ? (
        <BreakdownBar
          name={t('remainder')}
          title={t('remainder')}
          figure={computedWords(dataset, indicator, remainder, language)}
          share={Number(remainder.value) / most}
          color="strong"
          selected={undefined}
          muted
          hatched
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
