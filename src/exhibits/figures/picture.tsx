import { wordsIn } from '../../i18n/words';
import type { MarkName } from '../../provenance/mark-name';
import { SourceButton } from '../../provenance/source-button';
import { Button } from '../../ui/button';
import { chooseProps } from '../../ui/choose-props';
import { formatFilter } from '../../wording/format-filter';
import type { PictureProps } from '../exhibit';
import { toStill } from '../still-part';
import { usePageActions } from '../exhibit-context';
import { type FiguresAnswer, type KeyFigure, observationsOf } from './answer';
import type { FiguresSpec } from './spec';
import { Tile } from './tile';
import './subject';

const StillFigures = toStill(async () => (await import('./still-figures')).StillFigures);

type FiguresPictureProps = PictureProps<FiguresSpec, FiguresAnswer>;

const None = ({ answer: { asked }, languages: [language] }: FiguresPictureProps) => {
  const { undo } = usePageActions();
  const t = wordsIn('figures', language);
  const sentence = formatFilter(language, asked.ground.cube.dataset, asked.filter);
  return (
    <p className="flex min-h-24 items-center gap-3 border-b border-hairline py-3 text-ink-muted">
      {t('none', { sentence })}
      <Button look="link" onClick={undo}>
        {t('drop')}
      </Button>
    </p>
  );
};

const TileButton = ({
  answer,
  languages: [language],
  shown,
}: FiguresPictureProps & { readonly shown: KeyFigure }) => {
  const { indicators, selectIndicator } = usePageActions();
  const { id, name } = shown.indicator;
  const look = 'tile-rows w-full px-3 py-1.5 text-start max-sm:py-1';
  const tile = <Tile ground={answer.asked.ground} shown={shown} language={language} />;
  if (!selectIndicator) return <div className={look}>{tile}</div>;
  return (
    <button
      type="button"
      aria-pressed={indicators.includes(id)}
      title={wordsIn('figures', language)('select', { name: name[language] })}
      className={`${look} hover:bg-sunken aria-pressed:shadow-[inset_0_-3px_0_var(--color-selected)]`}
      {...chooseProps((adds) => selectIndicator(id, adds))}
    >
      {tile}
    </button>
  );
};

/** What explains a tile that shows no figure of the filter as printed. */
const markOf = ({ verdict, figure }: KeyFigure): MarkName | undefined => {
  if (verdict.kind === 'whole') return 'whole';
  return figure.kind === 'sum' ? 'computed' : undefined;
};

/** The key figures side by side. A tile shows its indicator in the time series; a figure known only as a whole is grey and says why. */
const Tiles = (props: FiguresPictureProps) => {
  const { answer, languages } = props;
  const { dataset } = answer.asked.ground.cube;
  return (
    <ul
      aria-label={wordsIn('figures', languages[0])('region')}
      className="tiles grid border-b border-hairline"
    >
      {answer.figures.map((shown) => (
        <li
          key={shown.indicator.id}
          data-verdict={shown.verdict.kind}
          className="tile-rows relative min-w-0"
        >
          <TileButton {...props} shown={shown} />
          <SourceButton
            dataset={dataset}
            observations={observationsOf(shown)}
            mark={markOf(shown)}
            className="absolute end-1 top-1 pointer-coarse:-end-1.5 pointer-coarse:-top-2.5"
          />
        </li>
      ))}
    </ul>
  );
};

/** The key figures: tiles to choose from, or big numbers to look at. */
export const FiguresPicture = (props: FiguresPictureProps) => {
  const { answer, languages, touch } = props;
  if (!touch) return <StillFigures answer={answer} languages={languages} />;
  return answer.isEmpty ? <None {...props} /> : <Tiles {...props} />;
};
