import { restsOn } from '../../crossfilter/figure-at';
import type { Code } from '../../domain/codelist';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { nextColumnSort, parseColumnSort } from '../../url/column-sort';
import { figureWords } from '../../wording/figure-words';
import type { FigureWords } from '../../wording/format-figure';
import { BarMark } from '../bar-mark';
import { inBoth } from '../both-languages';
import type { PictureProps, Touch } from '../exhibit';
import { FigureButton } from '../figure-button';
import { barLook, isComputed, toShown } from '../figure-at-cell';
import { NothingHere } from '../nothing-here';
import { codeColor } from '../series-color';
import { toStill } from '../still-part';
import { BY_NAME, type OffencesAnswer, type Stage } from './answer';
import type { OffencesSpec } from './spec';
import { restWords } from './words';

const StillOffences = toStill(async () => (await import('./still-offences')).StillOffences);

type OffencesPictureProps = PictureProps<OffencesSpec, OffencesAnswer>;

interface Shown {
  readonly answer: OffencesAnswer;
  readonly language: Language;
}

const Heading = ({
  answer,
  id,
  name,
  touch,
  language,
}: Shown & {
  readonly id: string;
  readonly name: string;
  readonly touch: Touch<OffencesSpec>;
}) => {
  const { sort } = answer.asked.spec;
  const parsed = parseColumnSort(sort, [BY_NAME, ...answer.stages.map((stage) => stage.id)]);
  const sorted = parsed?.id === id ? parsed : undefined;
  return (
    <th
      scope="col"
      aria-sort={sorted ? (sorted.desc ? 'descending' : 'ascending') : 'none'}
      className={`border-b border-hairline pe-2 text-start align-bottom text-12 font-normal text-ink-muted ${id === BY_NAME ? 'w-[34%]' : ''}`}
    >
      <button
        type="button"
        title={wordsIn('offences', language)('sort', { name })}
        className="inline-flex min-h-6 items-center gap-1 text-start leading-tight hover:text-ink pointer-coarse:min-h-11"
        onClick={() => touch.changeSpec((spec) => ({ ...spec, sort: nextColumnSort(sort, id) }))}
      >
        {name}
        <span aria-hidden="true">{sorted ? (sorted.desc ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  );
};

/** The switch above says what is counted; a power of ten stays. */
const withoutUnit = (words: FigureWords): FigureWords =>
  /[万亿]|million|billion/.test(words.after) ? words : { ...words, after: '' };

const CELL = 'flex items-center justify-between gap-2 sm:table-cell sm:pe-2';

const Cell = ({
  answer,
  language,
  stage,
  offence,
}: Shown & { readonly stage: Stage; readonly offence: Code }) => {
  const { dataset } = answer.asked.ground.cube;
  const part = stage.parts.get(offence.id);
  const label = <span className="text-12 text-ink-muted sm:hidden">{stage.name[language]}</span>;
  if (!part || stage.indicator === undefined) {
    const rest = restWords(answer, stage, language);
    return (
      <td className={CELL}>
        {label}
        <span className="text-12 text-ink-muted">
          — {wordsIn('offences', language)('missing')}
          {rest ? (language === 'zh' ? `，${rest}` : `, ${rest}`) : ''}
        </span>
      </td>
    );
  }
  const figure = toShown(part);
  return (
    <td className={CELL}>
      {label}
      <span className="grid w-40 grid-cols-[3rem_minmax(0,1fr)] items-center gap-2 sm:w-auto">
        <span className="text-end">
          <FigureButton
            dataset={dataset}
            words={withoutUnit(figureWords(dataset, stage.indicator, figure, language))}
            observations={restsOn(part)}
            mark={part.isWider ? 'whole' : undefined}
          />
        </span>
        <BarMark
          share={Number(figure.value) / answer.most}
          color={codeColor(dataset, 'offence', offence.id)}
          look={barLook(part)}
        />
      </span>
    </td>
  );
};

const TotalCell = ({ answer, language, stage }: Shown & { readonly stage: Stage }) => {
  const { dataset } = answer.asked.ground.cube;
  const { total, indicator } = stage;
  return (
    <td className={`${CELL} sm:pt-1`}>
      <span className="text-12 text-ink-muted sm:hidden">{stage.name[language]}</span>
      {total?.kind === 'figure' && indicator !== undefined ? (
        <span className="inline-block w-40 pe-[6.5rem] text-end sm:w-12 sm:pe-0">
          <FigureButton
            dataset={dataset}
            words={withoutUnit(figureWords(dataset, indicator, toShown(total), language))}
            observations={restsOn(total)}
            mark={total.isWider ? 'whole' : isComputed(total) ? 'computed' : undefined}
          />
        </span>
      ) : (
        <span className="text-12 text-ink-muted">— {wordsIn('offences', language)('missing')}</span>
      )}
    </td>
  );
};

const ROW = 'block border-b border-hairline py-1 sm:table-row sm:border-0';

const OffenceTable = ({
  answer,
  language,
  touch,
}: Shown & { readonly touch: Touch<OffencesSpec> }) => {
  const t = wordsIn('offences', language);
  const { dataset } = answer.asked.ground.cube;
  return (
    <table className="block w-full sm:table sm:table-fixed">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="hidden sm:table-header-group">
        <tr>
          {[
            { id: BY_NAME, name: inBoth((each) => wordsIn('offences', each)('offence')) },
            ...answer.stages,
          ].map(({ id, name }) => (
            <Heading key={id} id={id} name={name[language]} {...{ answer, touch, language }} />
          ))}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {answer.offences[language].map((offence) => (
          <tr key={offence.id} className={ROW}>
            <th
              scope="row"
              className="block py-0.5 ps-4 pe-2 -indent-4 text-start font-normal leading-tight sm:table-cell"
            >
              <svg viewBox="0 0 10 10" className="me-1.5 inline size-2.5" aria-hidden="true">
                <rect
                  width="10"
                  height="10"
                  fill={`var(--color-${codeColor(dataset, 'offence', offence.id)})`}
                />
              </svg>
              {offence.name[language]}
            </th>
            {answer.stages.map((stage) => (
              <Cell key={stage.id} {...{ answer, language, stage, offence }} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot className="block border-t border-strong sm:table-footer-group">
        <tr className="block sm:table-row">
          <th scope="row" className="block text-start font-semibold sm:table-cell sm:pt-1">
            {t('total')}
          </th>
          {answer.stages.map((stage) => (
            <TotalCell key={stage.id} {...{ answer, language, stage }} />
          ))}
        </tr>
      </tfoot>
    </table>
  );
};

/** Offences × stages: every cell a figure with its source and a bar from zero, or that none is published. */
export const OffencesPicture = ({ answer, languages, touch }: OffencesPictureProps) => {
  if (answer.asked.records.flows === undefined) return null;
  if (answer.isEmpty) {
    const name = inBoth((language) => wordsIn('offences', language)('title'));
    return <NothingHere name={name} languages={languages} />;
  }
  if (!touch) return <StillOffences answer={answer} languages={languages} />;
  return <OffenceTable answer={answer} language={languages[0]} touch={touch} />;
};
