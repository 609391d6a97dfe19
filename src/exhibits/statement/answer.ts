import { narrowingOf } from '../../crossfilter/filter';
import type { Bilingual } from '../../domain/codelist';
import { editionTitle } from '../../provenance/edition-title';
import type { Answer, Asked } from '../exhibit';
import { inBoth } from '../both-languages';
import { countFirstFigures, type FirstFigure, firstFigures } from '../first-figures';
import type { StatementSpec } from './spec';

/** Figures that the closing calls to mind. */
const MOST_FIGURES = 4;

/** What a page of words rests on: the title of the white paper of the edition; at the end the figures that head what was shown, and how many there are in the report. */
export interface StatementAnswer extends Answer<StatementSpec> {
  readonly title: Bilingual;
  readonly figures: readonly FirstFigure[];
  readonly count: number;
}

/** Finds the title; where the data have no white paper of the edition it is the name of the data. */
export const answerStatement = (asked: Asked<StatementSpec>): StatementAnswer => {
  const { ground, spec, filter } = asked;
  const { cube, edition } = ground;
  return {
    asked,
    badge: spec.is === 'cover' ? narrowingOf(filter, []) : 'unfiltered',
    lead: [],
    isEmpty: false,
    figures: spec.is === 'closing' ? firstFigures(ground, filter, MOST_FIGURES, 'rank') : [],
    count: countFirstFigures(ground, filter),
    title: inBoth(
      (language) => editionTitle(cube.dataset, edition, language) ?? ground.package.name,
    ),
  };
};
