import type { Language } from '../../domain/language';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { BothLanguages, inBoth } from '../both-languages';
import type { InstrumentsAnswer } from './answer';
import { Squares } from './squares';
import { levelCounts, totalVerdict } from './total-words';
import { textsIn, stateList } from './words';

interface StillProps {
  readonly answer: InstrumentsAnswer;
  readonly languages: readonly [Language, ...Language[]];
}

/** The printed totals beside what the report names. */
export const StillTotals = ({ answer, languages }: StillProps) => {
  const { dataset } = answer.asked.ground.cube;
  const [language] = languages;
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-evenly gap-[0.8em] leading-[1.3]">
      {answer.totals.map((total) => {
        const { figure, groups, states, named } = total;
        return (
          <section
            key={figure.indicator}
            className="grid grid-cols-[30%_minmax(0,1fr)] gap-x-[1.5em] border-t border-strong pt-[0.5em]"
          >
            <div>
              <p className="still-lead font-semibold">
                {figureWords(dataset, figure.indicator, figure, language).text}
              </p>
              <BothLanguages
                languages={languages}
                words={inBoth((each) => figureName(dataset, figure, each))}
              />
            </div>
            <div>
              <Squares
                groups={groups}
                label={textsIn(language)('totals.squares', {
                  name: figureName(dataset, figure, language),
                  list: levelCounts(dataset, groups, language),
                })}
              />
              <BothLanguages
                languages={languages}
                words={inBoth((each) => {
                  const t = textsIn(each);
                  const end = each === 'zh' ? '，' : ', ';
                  return `${t('totals.named', { count: named })}${end}${totalVerdict(total, each)}${each === 'zh' ? '：' : ': '}${levelCounts(dataset, groups, each)}`;
                })}
              />
              {languages.length === 1 ? (
                <p className="still-note text-ink-muted">{stateList(dataset, states, language)}</p>
              ) : null}
            </div>
          </section>
        );
      })}
    </div>
  );
};
