import { ALL } from '../../domain/codelist';
import type { Campaign } from '../../domain/campaign';
import type { Dataset } from '../../domain/dataset';
import { LANGUAGES } from '../../domain/language';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { aliasTexts, codeFields, type NamedCode } from '../../wording/indicator-fields';
import { type Fields, normalTexts } from '../../wording/match-text';

/** The results by name in both languages, and their figures as they are shown. */
const resultTexts = (dataset: Dataset, { results }: Campaign) =>
  results.flatMap((result) => {
    if (typeof result !== 'string')
      return [{ names: [result.name.zh, result.name.en], figures: [] }];
    const figure = dataset.observationByReference.get(result);
    if (!figure) return [];
    return [
      {
        names: LANGUAGES.map((language) => figureName(dataset, figure, language)),
        figures: [
          figure.printed,
          figure.value,
          ...LANGUAGES.map((each) => figureWords(dataset, figure.indicator, figure, each).text),
        ],
      },
    ];
  });

const toFields = (dataset: Dataset, campaign: Campaign): Fields => {
  const { id, name, aliases, agency, partners = [], right, system, focus, time } = campaign;
  const codes = [
    ...[...agency, ...partners].map((each): NamedCode => ['agency', each]),
    ...right.map((each): NamedCode => ['right', each]),
    ...system.map((each): NamedCode => ['system', each]),
  ].filter(([, code]) => code !== ALL);
  const results = resultTexts(dataset, campaign);
  const figures = normalTexts(results.flatMap((each) => each.figures));
  return {
    names: normalTexts([name.zh, name.en]),
    aliases: normalTexts(aliasTexts(aliases)),
    ...codeFields(dataset, codes),
    years: [time],
    figures: () => figures,
    ids: normalTexts([id]),
    definitions: normalTexts([focus.zh, focus.en, ...results.flatMap((each) => each.names)]),
    keys: [`campaign=${id}`],
  };
};

const made = new WeakMap<Campaign, Fields>();

/** What a search looks through for a campaign: its names, the bodies, rights and results, its focus. */
export const campaignFields = (dataset: Dataset, campaign: Campaign): Fields => {
  const fields = made.get(campaign) ?? toFields(dataset, campaign);
  made.set(campaign, fields);
  return fields;
};
