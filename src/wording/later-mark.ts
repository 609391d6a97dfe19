import type { Language } from '../domain/language';
import { isLater, type Observation } from '../domain/observation';
import { laterMark } from './format-figure';

/** What is said behind a number that rests on figures of which any was announced after the edition; '' for any other. */
export const laterMarkOf = (from: readonly Observation[], language: Language): string =>
  laterMark(language, { status: from.find(isLater)?.status });
