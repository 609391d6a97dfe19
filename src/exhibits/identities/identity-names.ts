import { constantOf } from '../../domain/identity';
import type { Dataset } from '../../domain/dataset';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { withYear } from '../../wording/format-figure';
import { figureName, partName } from '../../wording/figure-name';
import { textsIn } from './subject';

/** Who words an identity: over which data, in which language. */
export interface Speaker {
  readonly dataset: Dataset;
  readonly language: Language;
}

/** A name with its year, where the figures of an identity are of several years and the name does not say it itself. */
const withOwnYear = (
  { language }: Speaker,
  { whole, parts }: CheckedIdentity,
  { time }: Observation,
  name: string,
): string => {
  const isOfOneYear = [whole, ...parts].every((each) => !each || each.time === time);
  return isOfOneYear || name.includes(time) ? name : withYear(language, name, time);
};

/** The full name of a figure of an identity. */
export const memberName = (
  speaker: Speaker,
  checked: CheckedIdentity,
  figure: Observation,
): string =>
  withOwnYear(speaker, checked, figure, figureName(speaker.dataset, figure, speaker.language));

/** The name of a part: only what sets it apart, where it is of the same indicator as the whole. */
export const shortPartName = (
  speaker: Speaker,
  checked: CheckedIdentity,
  part: Observation,
): string => {
  const { whole, parts } = checked;
  const sibling = whole ?? parts.find((each) => each !== part);
  const own =
    sibling?.indicator === part.indicator
      ? partName(speaker.dataset, part.codes, speaker.language)
      : '';
  return own ? withOwnYear(speaker, checked, part, own) : memberName(speaker, checked, part);
};

/**
 * What an identity is about: its own name, or its whole; its parts where the whole is a constant; the percentage behind
 * which a whole number stands; its id where no figure is loaded.
 */
export const identityTitle = (
  dataset: Dataset,
  { identity, whole, parts, share }: CheckedIdentity,
  language: Language,
): string => {
  if (identity.name) return identity.name[language];
  if (identity.relation === 'whole-number' && share) return figureName(dataset, share, language);
  if (whole) {
    const name = figureName(dataset, whole, language);
    return identity.relation === 'whole-number' ? textsIn(language)('growthOf', { name }) : name;
  }
  const [first] = parts;
  if (!first || constantOf(identity.whole) === undefined) return identity.id;
  return figureName(dataset, { indicator: first.indicator, codes: {} }, language);
};
