import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { figureWords } from '../../wording/figure-words';
import { inRow, stateList, textsIn } from './words';
import { enoughLevels, type LevelGroup, type TotalCheck } from './totals';

const levelName = (dataset: Dataset, level: string, language: Language): string =>
  codeName(treeOf(dataset, 'level'), level, language).toLowerCase();

/** How many are of which level. */
export const levelCounts = (
  dataset: Dataset,
  groups: readonly LevelGroup[],
  language: Language,
): string =>
  inRow(
    groups.map(({ level, instruments }) =>
      textsIn(language)('totals.level', {
        count: instruments.length,
        name: levelName(dataset, level, language),
      }),
    ),
    language,
  );

/** Whether what is named agrees with the printed total. */
export const totalVerdict = ({ checked }: TotalCheck, language: Language): string => {
  const t = textsIn(language);
  if (checked.verdict === 'exact') return t('totals.agrees');
  return t(checked.verdict === 'undecidable' ? 'totals.open' : 'totals.differs');
};

/** What there is to say of one total: its levels, what became of them, and where a "more than" is reached. */
export const totalSentences = (
  dataset: Dataset,
  total: TotalCheck,
  language: Language,
): readonly string[] => {
  const t = textsIn(language);
  const enough = enoughLevels(total);
  return [
    t('totals.levels', { list: levelCounts(dataset, total.groups, language) }),
    t('totals.states', { list: stateList(dataset, total.states, language) }),
    enough && enough.count < total.named
      ? t('totals.enough', {
          names: inRow(
            total.groups
              .slice(enough.levels)
              .map(({ level }) => levelName(dataset, level, language)),
            language,
          ),
          count: enough.count,
          named: total.named,
          printed: figureWords(dataset, total.figure.indicator, total.figure, language).text,
        })
      : '',
    total.checked.identity.note?.[language] ?? '',
  ].filter(Boolean);
};
