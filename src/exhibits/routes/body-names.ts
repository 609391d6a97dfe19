import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Route } from './answer';

/** The bodies that act on a route. */
export const bodyNames = (dataset: Dataset, { bodies }: Route, language: Language): string =>
  bodies
    .map((body) =>
      typeof body === 'string'
        ? codeName(treeOf(dataset, 'agency'), body, language, 'short')
        : body.name[language],
    )
    .join(language === 'zh' ? '、' : ', ');
