import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import type { MarkName } from '../../provenance/mark-name';
import { FigureButton } from '../figure-button';
import type { StripCell } from './answer';
import { changeText, fullName, isComputed, numberWords } from './figure-text';
import { HistoryButton } from './history-button';
import type { StripFigure } from './resolve-item';
import { ShareBar } from './share-bar';

interface FigureProps {
  readonly dataset: Dataset;
  readonly figure: StripFigure;
  /** The year that needs no mention. */
  readonly time: string;
  readonly language: Language;
}

const markOf = (figure: StripFigure): MarkName | undefined => {
  if (figure.relation === 'covering') return 'whole';
  return isComputed(figure) ? 'computed' : undefined;
};

/** What stands under a number: its year where that is another, its change, why it is no printed figure of the filter. */
const notesOf = (figure: StripFigure, time: string, language: Language): readonly string[] => {
  const t = wordsIn('strips', language);
  const isOther = figure.time !== time;
  return [
    isOther ? t('year', { year: figure.time }) : [],
    isComputed(figure) ? t('computed') : [],
    figure.relation === 'covering' ? t('whole') : [],
    isOther ? [] : (changeText(figure, language) ?? []),
  ].flat();
};

const isPercent = ({ how, indicator }: StripFigure): boolean =>
  how === 'share' || indicator.unit === 'percent';

const Figure = ({ dataset, figure, time, language }: FigureProps) => {
  const { series, label, relation } = figure;
  const quiet = relation === 'covering' || figure.time !== time;
  const notes = notesOf(figure, time, language).join(language === 'zh' ? '，' : ', ');
  return (
    <div className="min-w-0">
      {label ? (
        <span className="block text-12 text-ink-muted print:inline">{label[language]} </span>
      ) : null}
      <span className="flex flex-wrap items-center gap-x-2 print:inline">
        <FigureButton
          dataset={dataset}
          words={numberWords(dataset, figure, language)}
          observations={figure.from}
          mark={markOf(figure)}
          className={`text-16 print:text-14 ${quiet ? 'text-ink-muted' : ''}`}
        />
        {series && series.points.length > 1 ? (
          <HistoryButton
            dataset={dataset}
            series={series}
            name={fullName(dataset, figure, language)}
            language={language}
          />
        ) : null}
      </span>
      {isPercent(figure) ? (
        <ShareBar value={figure.shown.value} className="h-1.5 w-full max-w-32" />
      ) : null}
      {notes ? <span className="block text-12 text-ink-muted">{notes}</span> : null}
    </div>
  );
};

interface CellProps {
  readonly dataset: Dataset;
  readonly cell: StripCell;
  readonly time: string;
  readonly language: Language;
}

/** Why a cell has no figure; a dash for the eye, the reason for whoever listens. */
const NoFigure = ({ cell, language }: Pick<CellProps, 'cell' | 'language'>) => {
  const t = wordsIn('strips', language);
  if (cell.kind === 'missing' && cell.reason)
    return <span className="text-12 text-ink-muted">{cell.reason[language]}</span>;
  return (
    <span className="text-ink-muted">
      <span aria-hidden="true">{cell.kind === 'missing' ? '—' : '·'}</span>
      <span className="sr-only">{t(cell.kind === 'missing' ? 'missing' : 'outside')}</span>
    </span>
  );
};

/** Figures that stand under one another; more stand in two columns. */
const FEW = 3;

/** What stands in a cell: its figures under one another, or why there is none. */
export const StripCellContent = ({ dataset, cell, time, language }: CellProps) =>
  cell.kind === 'figures' ? (
    <div className={`grid gap-x-3 gap-y-1 ${cell.figures.length > FEW ? 'lg:grid-cols-2' : ''}`}>
      {cell.figures.map((figure) => (
        <Figure
          key={`${figure.indicator.id} ${Object.values(figure.codes).join()} ${figure.how}`}
          dataset={dataset}
          figure={figure}
          time={time}
          language={language}
        />
      ))}
    </div>
  ) : (
    <NoFigure cell={cell} language={language} />
  );
