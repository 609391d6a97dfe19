import type { Kind } from '../exhibit';
import { MATRIX_FIELDS, MATRIX_HEADS, type MatrixSpec, PLAIN_MATRIX } from './spec';

export const MATRIX_KIND: Kind<MatrixSpec> = {
  kind: 'matrix',
  plain: PLAIN_MATRIX,
  fields: MATRIX_FIELDS,
  heads: MATRIX_HEADS,
  needs: [],
  height: 'h-48',
  load: async () => (await import('./exhibit')).MATRIX,
};
