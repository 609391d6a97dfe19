import { codeName } from '../domain/code-name';
import { type Dataset, treeOf } from '../domain/dataset';
import type { Language } from '../domain/language';
import type { Observation } from '../domain/observation';
import { wordsIn } from '../i18n/words';
import './words';

/** A name as it stands within a sentence; one in capitals stays. */
const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The rights that a figure is about: those that its codes name or imply, else those of its indicator. */
export const rightsOf = (
  dataset: Dataset,
  { indicator, codes }: Pick<Observation, 'indicator' | 'codes'>,
): readonly string[] => {
  const implied = Object.entries(codes).map(
    ([dimension, code]) => treeOf(dataset, dimension).byId.get(code)?.implies?.right,
  );
  const own = codes.right ?? implied.find((right) => right !== undefined);
  if (own !== undefined) return [own];
  const { right, rights = right === undefined ? [] : [right] } =
    dataset.indicatorById.get(indicator) ?? {};
  return rights;
};

/** The rights that a figure is about in words: "Patents and trademarks together". */
export const rightsName = (
  dataset: Dataset,
  observation: Pick<Observation, 'indicator' | 'codes'>,
  language: Language,
): string => {
  const [first = '', ...others] = rightsOf(dataset, observation).map((right) =>
    codeName(treeOf(dataset, 'right'), right, language),
  );
  const last = others.pop();
  if (last === undefined) return first;
  const t = wordsIn('figure', language);
  const names = [first, ...others.map(inSentence)].join(language === 'zh' ? '、' : ', ');
  return t('together', { names, last: inSentence(last) });
};

/** The bodies whose work something is; that the source names none is said too. */
export const agencyNames = (
  dataset: Dataset,
  agencies: readonly string[],
  language: Language,
  form: 'name' | 'short' = 'name',
): string =>
  agencies.length === 0
    ? wordsIn('figure', language)('noBody')
    : agencies
        .map((id) => codeName(treeOf(dataset, 'agency'), id, language, form))
        .join(language === 'zh' ? '、' : ', ');
