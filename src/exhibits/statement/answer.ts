import { narrowingOf } from '../../crossfilter/filter';
import type { Bilingual } from '../../domain/codelist';
import { editionTitle } from '../../provenance/edition-title';
import type { Answer, Asked } from '../exhibit';
import { inBoth } from '../both-languages';
import type { StatementSpec } from './spec';

/** What a page of words rests on: the title of the white paper of the edition. No figure speaks on it. */
export interface StatementAnswer extends Answer<StatementSpec> {
  readonly title: Bilingual;
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
    title: inBoth(
      (language) => editionTitle(cube.dataset, edition, language) ?? ground.package.name,
    ),
  };
};
