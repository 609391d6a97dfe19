import { useTranslation } from 'react-i18next';
import type { Dataset } from '../domain/dataset';
import type { Observation } from '../domain/observation';
import { useLanguage } from '../i18n/use-language';
import { FailingMark } from '../provenance/failing-mark';
import type { MarkName } from '../provenance/mark-name';
import { toPart } from '../ui/late-part';
import { Popover } from '../ui/popover';
import { figureName } from '../wording/figure-name';
import type { FigureWords } from '../wording/format-figure';
import { Place } from '../wording/place/place';
import '../wording/words';

/** What the popover shows is loaded when it is opened. */
const { Part: FigureDetails } = toPart(
  async () => (await import('../provenance/figure-details')).FigureDetails,
);

interface FigureButtonProps {
  readonly dataset: Dataset;
  readonly words: FigureWords;
  readonly observations: readonly Observation[];
  readonly mark?: MarkName | undefined;
  readonly className?: string;
}

/** A figure in a dense table that opens its own source: the number is the button, so on paper it stays. */
export const FigureButton = ({
  dataset,
  words,
  observations,
  mark,
  className = '',
}: FigureButtonProps) => {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  const [first] = observations;
  if (!first) return <span className={className}>{words.text}</span>;
  const codes = observations.length === 1 ? first.codes : {};
  const name = t('details', {
    name: figureName(dataset, { indicator: first.indicator, codes }, language),
  });
  return (
    <span className="inline-flex max-w-full items-center whitespace-nowrap">
      <FailingMark observations={observations} />
      <Popover
        label={name}
        trigger={
          <button
            type="button"
            aria-label={`${words.text}. ${name}`}
            className={`prints inline-flex min-h-6 flex-wrap items-baseline rounded text-start decoration-hairline sm:flex-nowrap decoration-dotted underline-offset-4 hover:bg-sunken hover:underline pointer-coarse:min-h-11 pointer-coarse:items-center ${className}`}
          >
            <span className="font-semibold">
              {words.before}
              {words.number}
            </span>
            <span className="whitespace-pre text-12 font-normal text-ink-muted">{words.after}</span>
          </button>
        }
      >
        <Place>
          <FigureDetails dataset={dataset} observations={observations} mark={mark} />
        </Place>
      </Popover>
    </span>
  );
};
