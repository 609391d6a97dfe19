import { useTranslation } from 'react-i18next';
import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import type { Touch } from '../exhibit';
import type { InstrumentsAnswer } from './answer';
import { applyConditions } from './conditions';
import type { Instrument } from './instrument';
import { InstrumentDetails } from './instrument-details';
import { lineWords } from './words';
import { levelColor } from './level-look';
import { Legend } from './legend';
import { OpenButton } from './open-button';
import { type TimeAxis, toForceSteps, toTimeAxis } from './time-axis';
import type { InstrumentsSpec } from './spec';
import { TimelineAxis } from './timeline-axis';
import { TimelineLine } from './timeline-line';
import { byLevel } from './totals';
import { editionYear } from './finding-words';

interface TimelineProps extends Touch<InstrumentsSpec> {
  readonly answer: InstrumentsAnswer;
}

const GRID =
  'lg:grid lg:grid-cols-[24rem_minmax(0,1fr)] lg:gap-x-4 print:grid print:grid-cols-[15rem_minmax(0,1fr)] print:gap-x-3 print:text-12';

interface RowProps extends TimelineProps {
  readonly instrument: Instrument;
  readonly axis: TimeAxis;
}

/** The day at which what is in force is counted: a reader's own, or the last of the report's year. */
const cursorOf = (answer: InstrumentsAnswer): string =>
  answer.asked.spec.on ?? `${editionYear(answer)}-12-31`;

const Row = ({ answer, changeSpec, instrument, axis }: RowProps) => {
  const language = useLanguage();
  const { dataset } = answer.asked.ground.cube;
  const isOpen = answer.opened === instrument;
  return (
    <li className={isOpen ? 'bg-selected-soft shadow-[inset_3px_0_0_var(--color-selected)]' : ''}>
      <div className={`${GRID} items-stretch`}>
        <OpenButton instrument={instrument} isOpen={isOpen} changeSpec={changeSpec} />
        <TimelineLine
          dataset={dataset}
          instrument={instrument}
          axis={axis}
          language={language}
          from={`${editionYear(answer)}-01-01`}
          cursor={cursorOf(answer)}
        />
        <span className="sr-only">{lineWords(dataset, instrument, language)}</span>
      </div>
      {isOpen ? <InstrumentDetails dataset={dataset} instrument={instrument} /> : null}
    </li>
  );
};

/** Every instrument as a line from adoption over publication to effect, by level. */
export const Timeline = ({ answer, changeSpec }: TimelineProps) => {
  const { t } = useTranslation('instruments');
  const language = useLanguage();
  const { asked, all = [], rows, inFilter } = answer;
  const { dataset } = asked.ground.cube;
  const axis = toTimeAxis(all);
  if (!axis) return null;
  const steps = toForceSteps(applyConditions(dataset, asked.spec, inFilter, 'on'));
  return (
    <>
      <div className={`${GRID} bg-paper pt-1 lg:sticky lg:top-0 lg:z-10`}>
        <p className="self-center text-12 text-ink-muted">{t('strip')}</p>
        <TimelineAxis axis={axis} steps={steps} cursor={cursorOf(answer)} language={language} />
      </div>
      {byLevel(dataset, rows).map(({ level, instruments }) => (
        <section key={level} aria-label={codeName(treeOf(dataset, 'level'), level, language)}>
          <h3 className="flex items-baseline gap-2 border-t border-hairline pt-1 text-12 font-semibold">
            <svg viewBox="0 0 10 10" className="size-2.5" aria-hidden="true">
              <rect width="10" height="10" rx="2" fill={levelColor(level)} />
            </svg>
            {codeName(treeOf(dataset, 'level'), level, language)}
            <span className="font-normal text-ink-muted">{instruments.length}</span>
          </h3>
          <ul>
            {instruments.map((instrument) => (
              <Row
                key={instrument.id}
                answer={answer}
                changeSpec={changeSpec}
                instrument={instrument}
                axis={axis}
              />
            ))}
          </ul>
        </section>
      ))}
      <Legend />
    </>
  );
};
