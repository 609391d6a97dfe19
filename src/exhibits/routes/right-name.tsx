import { codesOf, toggleCode } from '../../crossfilter/filter';
import { codeName } from '../../domain/code-name';
import { ALL } from '../../domain/codelist';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { chooseProps } from '../../ui/choose-props';
import { usePageActions } from '../exhibit-context';
import { codeColor } from '../series-color';
import type { RoutesAnswer } from './answer';

interface RightNameProps {
  readonly answer: RoutesAnswer;
  readonly right: string;
  readonly language: Language;
}

/** The color that a right has everywhere. */
export const RightMark = ({
  answer,
  right,
  className,
}: Pick<RightNameProps, 'answer' | 'right'> & { readonly className: string }) => (
  <svg viewBox="0 0 10 10" className={className} aria-hidden="true">
    <rect
      width="10"
      height="10"
      rx="2"
      fill={`var(--color-${codeColor(answer.asked.ground.cube.dataset, 'right', right)})`}
    />
  </svg>
);

/** A right with its color and what it protects; its name filters by it. All rights together are no filter. */
export const RightName = ({ answer, right, language }: RightNameProps) => {
  const { changeFilter } = usePageActions();
  const { ground, filter } = answer.asked;
  const { dataset } = ground.cube;
  const tree = treeOf(dataset, 'right');
  const name = codeName(tree, right, language, 'short');
  return (
    <span className="flex gap-2">
      <RightMark answer={answer} right={right} className="mt-2 size-2.5 shrink-0" />
      <span className="min-w-0">
        {right === ALL ? (
          <span className="block font-semibold">{codeName(tree, right, language)}</span>
        ) : (
          <button
            type="button"
            aria-label={wordsIn('routes', language)('filterRight', { right: name })}
            aria-pressed={codesOf(filter, 'right').includes(right)}
            className="min-h-6 rounded-xs text-start font-semibold hover:underline aria-pressed:text-selected pointer-coarse:min-h-11"
            {...chooseProps((adds) =>
              changeFilter((before) => toggleCode(before, 'right', right, adds)),
            )}
          >
            {name}
          </button>
        )}
        <span className="block text-12 font-normal text-ink-muted">
          {tree.byId.get(right)?.note?.[language]}
        </span>
      </span>
    </span>
  );
};
