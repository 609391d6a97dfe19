import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { useLanguage } from '../../i18n/use-language';
import { SourceButton } from '../../provenance/source-button';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { FigureText } from '../figure-text';
import type { InstrumentsAnswer } from './answer';
import { PROGRESSES } from './level-look';
import { ProgressMark } from './progress-mark';
import { levelCounts, totalSentences, totalVerdict } from './total-words';
import type { TotalCheck } from './totals';
import { Squares } from './squares';
import './words';

interface TotalProps {
  readonly dataset: Dataset;
  readonly total: TotalCheck;
  readonly language: Language;
}

const Total = ({ dataset, total, language }: TotalProps) => {
  const { t } = useTranslation('instruments');
  const { figure, groups, named } = total;
  const name = figureName(dataset, figure, language);
  return (
    <section className="border-t border-hairline py-2">
      <h3 className="flex flex-wrap items-center gap-x-2 text-14">
        <span className="font-semibold">{name}</span>
        <FigureText words={figureWords(dataset, figure.indicator, figure, language)} />
        <SourceButton dataset={dataset} observations={[figure]} />
        <span className="ms-auto text-12 text-ink-muted">
          {t('totals.named', { count: named })}
          {language === 'zh' ? '，' : ', '}
          {totalVerdict(total, language)}
        </span>
      </h3>
      <Squares
        groups={groups}
        label={t('totals.squares', { name, list: levelCounts(dataset, groups, language) })}
      />
      {totalSentences(dataset, total, language).map((sentence) => (
        <p key={sentence} className="text-12 text-ink-muted">
          {sentence}
        </p>
      ))}
    </section>
  );
};

const Besides = ({ answer }: { readonly answer: InstrumentsAnswer }) => {
  const { t } = useTranslation('instruments');
  const language = useLanguage();
  const { asked, besides, totals, all = [] } = answer;
  const { dataset } = asked.ground.cube;
  if (besides.length === 0) return null;
  const list = levelCounts(dataset, besides, language);
  const counted = totals.reduce((sum, { named }) => sum + named, 0);
  return (
    <section className="border-t border-hairline py-2">
      <h3 className="text-14 font-semibold">{t('totals.besides')}</h3>
      <Squares groups={besides} label={t('totals.squares', { name: t('totals.besides'), list })} />
      <p className="text-12 text-ink-muted">
        {t('totals.besidesText', { list, counted, all: all.length })}
      </p>
    </section>
  );
};

/** What the squares mean. */
const Key = () => {
  const { t } = useTranslation('instruments');
  return (
    <ul
      aria-label={t('legend.label')}
      className="flex flex-wrap gap-x-4 border-t border-hairline pt-1 text-12 text-ink-muted"
    >
      {PROGRESSES.map((progress) => (
        <li key={progress} className="inline-flex items-center gap-1">
          <svg viewBox="0 0 10 10" className="size-2.5" aria-hidden="true">
            <ProgressMark progress={progress} color="var(--color-ink)" />
          </svg>
          {t(`legend.${progress}`)}
        </li>
      ))}
    </ul>
  );
};

/** The totals that the report prints, each beside what it names. */
export const Totals = ({ answer }: { readonly answer: InstrumentsAnswer }) => {
  const language = useLanguage();
  const { dataset } = answer.asked.ground.cube;
  return (
    <>
      {answer.totals.map((total) => (
        <Total key={total.figure.indicator} dataset={dataset} total={total} language={language} />
      ))}
      <Besides answer={answer} />
      <Key />
    </>
  );
};
