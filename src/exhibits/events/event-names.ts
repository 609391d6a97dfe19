import { NO_PARTNER } from '../../crossfilter/select-events';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { ReportEvent } from '../../domain/report-event';
import { textsIn } from './texts';

const listOf = (names: readonly string[], language: Language): string =>
  names.join(language === 'zh' ? '、' : ', ');

/** The name of a partner in a sentence. */
export const partnerName = (
  dataset: Dataset,
  partner: string,
  language: Language,
  form: 'name' | 'short' = 'name',
): string =>
  partner === NO_PARTNER
    ? textsIn(language)('noPartner')
    : codeName(treeOf(dataset, 'partner'), partner, language, form);

/** The partners of an event; empty where it names none. */
export const partnersText = (
  dataset: Dataset,
  { partner }: ReportEvent,
  language: Language,
): string =>
  listOf(
    partner.map((each) => partnerName(dataset, each, language, 'short')),
    language,
  );

/** Who holds an event, those that the text names beside them with a word of their own; empty where it names nobody. */
export const hostsText = (
  dataset: Dataset,
  { host, coHost = [] }: ReportEvent,
  language: Language,
): string => {
  const t = textsIn(language);
  const names = (codes: readonly string[]) =>
    listOf(
      codes.map((each) => codeName(treeOf(dataset, 'agency'), each, language, 'short')),
      language,
    );
  const said = [
    ...(host.length > 0 ? [t('host', { names: names(host) })] : []),
    ...(coHost.length > 0 ? [t('coHost', { names: names(coHost) })] : []),
  ];
  return said.join(language === 'zh' ? '，' : '; ');
};

/** The name of a code of a list that events have. */
export const eventCode = (
  dataset: Dataset,
  list: 'event-type' | 'document-form' | 'event-stage' | 'agency',
  code: string,
  language: Language,
): string => codeName(treeOf(dataset, list), code, language);

/** The provinces and cities of an event; empty where it names none. */
export const regionsText = (
  dataset: Dataset,
  { region = [] }: ReportEvent,
  language: Language,
): string =>
  listOf(
    region.map((each) => codeName(treeOf(dataset, 'region'), each, language, 'short')),
    language,
  );
