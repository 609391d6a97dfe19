import type { Bilingual } from '../../domain/codelist';
import { type Language, LANGUAGE_TAG } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { figureWords } from '../../wording/figure-words';
import { BarMark } from '../bar-mark';
import { BothLanguages, inBoth } from '../both-languages';
import { barLook, toShown } from '../figure-at-cell';
import { codeColor } from '../series-color';
import type { OffencesAnswer, Stage } from './answer';
import { restWords } from './words';

interface StillOffencesProps {
  readonly answer: OffencesAnswer;
  readonly languages: readonly [Language, ...Language[]];
}

const Cell = ({
  answer,
  languages: [language],
  stage,
  offence,
}: StillOffencesProps & { readonly stage: Stage; readonly offence: string }) => {
  const { dataset } = answer.asked.ground.cube;
  const part = stage.parts.get(offence);
  if (!part || stage.indicator === undefined) {
    const rest = restWords(answer, stage, language);
    const t = wordsIn('offences', language);
    return (
      <span className="still-note col-span-2 ps-[0.5em] text-ink-muted">
        — {[t('missing'), rest].filter(Boolean).join(language === 'zh' ? '，' : ', ')}
      </span>
    );
  }
  const figure = toShown(part);
  return (
    <span className="col-span-2 grid h-full min-h-0 min-w-0 grid-cols-subgrid grid-rows-[minmax(0,1fr)] items-center">
      <span className="whitespace-nowrap ps-[0.5em] text-end font-semibold">
        {figureWords(dataset, stage.indicator, figure, language).text}
      </span>
      <BarMark
        share={Number(figure.value) / answer.most}
        color={codeColor(dataset, 'offence', offence)}
        look={barLook(part)}
        className="h-[60%] max-h-[1.2em]"
      />
    </span>
  );
};

/** A name in one language or in both, on one line. */
const Name = ({
  languages,
  words,
}: Pick<StillOffencesProps, 'languages'> & { readonly words: Bilingual }) => (
  <span className="min-w-0 truncate">
    {languages.map((language, index) => (
      <span
        key={language}
        lang={LANGUAGE_TAG[language]}
        className={index === 0 ? '' : 'still-note ps-[0.5em] text-ink-muted'}
      >
        {words[language]}
      </span>
    ))}
  </span>
);

const TotalCell = ({
  answer,
  languages: [language],
  stage,
}: StillOffencesProps & { readonly stage: Stage }) => {
  const { total, indicator } = stage;
  const isThere = total?.kind === 'figure' && indicator !== undefined;
  return (
    <span
      className={`col-span-2 ps-[0.5em] ${isThere ? 'font-semibold' : 'still-note text-ink-muted'}`}
    >
      {isThere
        ? figureWords(answer.asked.ground.cube.dataset, indicator, toShown(total), language).text
        : `— ${wordsIn('offences', language)('missing')}`}
    </span>
  );
};

const LINE =
  'col-span-full grid min-h-0 grid-cols-subgrid grid-rows-[minmax(0,1fr)] items-center leading-[1.15]';

/** Offences × stages as lines that share the height of their place. A stage has two columns: figures as wide as the longest, and bars. */
export const StillOffences = (props: StillOffencesProps) => {
  const { answer, languages } = props;
  // A note says which stage has no figure at all.
  const stages = answer.stages.filter(({ parts }) => parts.size > 0);
  const columns = `minmax(0, ${languages.length > 1 ? 2.4 : 1.8}fr) repeat(${stages.length}, max-content minmax(0, 1fr))`;
  return (
    <div
      className="grid min-h-0 flex-1 auto-rows-[minmax(0,1fr)] grid-rows-[auto] gap-x-[0.5em]"
      style={{ gridTemplateColumns: columns }}
    >
      <div className={`${LINE} still-note pb-[0.3em] text-ink-muted`}>
        <span />
        {stages.map(({ id, name }) => (
          <span key={id} className="col-span-2 ps-[0.5em] leading-[1.15]">
            <BothLanguages languages={languages} words={name} />
          </span>
        ))}
      </div>
      {answer.offences[languages[0]].map((offence) => (
        <div key={offence.id} className={`${LINE} border-t border-hairline`}>
          <Name languages={languages} words={offence.short ?? offence.name} />
          {stages.map((stage) => (
            <Cell key={stage.id} {...props} stage={stage} offence={offence.id} />
          ))}
        </div>
      ))}
      <div className={`${LINE} border-t-2 border-strong`}>
        <Name languages={languages} words={inBoth((each) => wordsIn('offences', each)('total'))} />
        {stages.map((stage) => (
          <TotalCell key={stage.id} {...props} stage={stage} />
        ))}
      </div>
    </div>
  );
};
