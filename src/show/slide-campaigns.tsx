import type { Bilingual } from '../domain/codelist';
import type { Language } from '../domain/language';
import {
  type CampaignRow,
  type RowResult,
  toCampaignRow,
} from '../exhibits/campaigns/campaign-row';
import type { Campaign } from '../domain/campaign';
import { figureWords } from '../wording/figure-words';
import { BothLanguages, useSlideLanguages } from './both-languages';
import { type DeckData, inBoth } from '../deck/deck-data';
import { resultName } from '../exhibits/campaigns/result-name';
import '../exhibits/campaigns/words';

interface Row {
  readonly id: string;
  readonly zh: CampaignRow;
  readonly en: CampaignRow;
}

const MOST_RESULTS = 2;

const resultWords = (data: DeckData, result: RowResult | undefined, language: Language): string => {
  if (!result) return '';
  if (result.kind === 'named') return result.name;
  const { observation, shared } = result;
  const { dataset } = data.cube;
  const space = language === 'zh' ? '' : ' ';
  const also = shared ? space + data.i18n.getFixedT(language, 'campaigns')('shared') : '';
  return `${resultName(dataset, observation, language)} ${figureWords(dataset, observation.indicator, observation, language).text}${also}`;
};

const toRows = ({ cube: { dataset } }: DeckData, campaigns: readonly Campaign[]) =>
  campaigns.map(
    (campaign): Row => ({
      id: campaign.id,
      zh: toCampaignRow(dataset, campaign, 'zh'),
      en: toCampaignRow(dataset, campaign, 'en'),
    }),
  );

const Results = ({ data, row }: { readonly data: DeckData; readonly row: Row }) => {
  const languages = useSlideLanguages();
  const say = (key: 'noResults'): Bilingual =>
    inBoth((language) => data.i18n.getFixedT(language, 'campaigns')(key));
  if (row.zh.results.length === 0) {
    return (
      <span className="text-ink-muted">
        <BothLanguages words={say('noResults')} />
      </span>
    );
  }
  const most = languages.length > 1 ? 1 : MOST_RESULTS;
  const more = row.zh.results.length - most;
  return (
    <>
      {row.zh.results.slice(0, most).map((_, index) => (
        <BothLanguages
          key={row.en.results[index] ? resultWords(data, row.en.results[index], 'en') : index}
          words={inBoth((language) => resultWords(data, row[language].results[index], language))}
        />
      ))}
      {more > 0 ? (
        <span className="still-more still-note text-ink-muted">
          {languages
            .map((language) => data.i18n.getFixedT(language, 'campaigns')('more', { count: more }))
            .join(' / ')}
        </span>
      ) : null}
    </>
  );
};

/** One page of the campaigns: name and focus, lead agencies, results. With two languages the focus is left to the notes. */
export const SlideCampaigns = ({
  data,
  campaigns,
}: {
  readonly data: DeckData;
  readonly campaigns: readonly Campaign[];
}) => {
  const [language, beneath] = useSlideLanguages();
  return (
    <div className="min-h-0 flex-1">
      <table className="w-full table-fixed border-collapse leading-[1.25]">
        <thead>
          <tr className="border-b-2 border-strong text-start text-ink-muted">
            {(['name', 'agency', 'results'] as const).map((column) => (
              <th
                key={column}
                scope="col"
                className={`still-note py-[0.3em] pe-[1em] text-start font-normal ${column === 'name' ? 'w-[42%]' : column === 'agency' ? 'w-[15%]' : ''}`}
              >
                <BothLanguages
                  words={inBoth((each) =>
                    data.i18n.getFixedT(each, 'campaigns')(`column.${column}`),
                  )}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {toRows(data, campaigns).map((row) => (
            <tr key={row.id} className="border-b border-hairline align-top">
              <th scope="row" className="py-[0.35em] pe-[1em] text-start font-normal">
                <BothLanguages words={inBoth((each) => row[each].name)} className="font-semibold" />
                {beneath ? null : (
                  <span className="still-focus still-note text-ink-muted">
                    {row[language].focus}
                  </span>
                )}
              </th>
              <td className="py-[0.35em] pe-[1em]">
                <BothLanguages words={inBoth((each) => row[each].agencies)} />
              </td>
              <td className="py-[0.35em]">
                <Results data={data} row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
