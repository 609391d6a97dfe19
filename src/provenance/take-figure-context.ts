import { createContext } from 'react';
import type { Observation } from '../domain/observation';

/** Opens what can be taken away of the series that a figure is of; undefined where the page does not offer it. */
export const TakeFigureContext = createContext<((figure: Observation) => void) | undefined>(
  undefined,
);
