import type { Head } from '../spec';

/** Two dimensions crossed: how many figures there are of each system and right. */
export interface MatrixSpec {
  readonly kind: 'matrix';
}

export const MATRIX_FIELDS = {};
export const MATRIX_HEADS: readonly Head<MatrixSpec>[] = [{ letter: 'm', preset: {} }];
export const PLAIN_MATRIX: MatrixSpec = { kind: 'matrix' };
