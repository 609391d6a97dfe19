import { expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { answerSources } from '../../../src/exhibits/sources/answer';
import { PLAIN_SOURCES } from '../../../src/exhibits/sources/spec';
import { countGrades } from '../../../src/views/sources/finding';
import { askReal } from '../../support/ground';

test.each<Filter>([
  NO_FILTER,
  setClause(NO_FILTER, 'right', ['patent']),
  setClause(NO_FILTER, 'agency', ['gacc']),
])(
  'the documents of the finding are those of the list that figures cite, under filter %#',
  (filter) => {
    const { ground, verdicts, ...asked } = askReal(PLAIN_SOURCES, filter, ['sources']);
    const { documents } = answerSources({ ground, verdicts, ...asked });
    const grades = countGrades(verdicts, ground.cube, filter);
    expect(grades.documents).toBe(documents.filter(({ figures }) => figures > 0).length);
    expect(grades.official + grades.press + grades.secondary).toBe(grades.figures);
  },
);
