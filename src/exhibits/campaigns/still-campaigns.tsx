import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { figureWords } from '../../wording/figure-words';
import { BothLanguages, inBoth } from '../both-languages';
import { type CampaignsAnswer, shownRows } from './answer';
import { type CampaignRow, type RowResult, toCampaignRow } from './campaign-row';
import { resultName, sharedNote } from './result-name';

type Languages = readonly [Language, ...Language[]];

type Row = Readonly<Record<Language, CampaignRow>>;

/** Results of a campaign that there is room for in one language. */
const MOST_RESULTS = 2;

const resultWords = (
  dataset: Dataset,
  result: RowResult | undefined,
  language: Language,
): string => {
  if (!result) return '';
  if (result.kind === 'named') return result.name;
  const { observation, shared } = result;
  const name = resultName(dataset, observation, language);
  const figure = figureWords(dataset, observation.indicator, observation, language).text;
  return `${name} ${figure}${sharedNote(shared, language)}`;
};

interface ResultsProps {
  readonly dataset: Dataset;
  readonly row: Row;
  readonly languages: Languages;
}

const Results = ({ dataset, row, languages }: ResultsProps) => {
  const { results } = row.zh;
  if (results.length === 0) {
    return (
      <span className="text-ink-muted">
        <BothLanguages
          languages={languages}
          words={inBoth((language) => wordsIn('campaigns', language)('noResults'))}
        />
      </span>
    );
  }
  const most = languages.length > 1 ? 1 : MOST_RESULTS;
  const more = results.length - most;
  const toWords = (at: number) =>
    inBoth((language) => resultWords(dataset, row[language].results[at], language));
  return (
    <>
      {results.slice(0, most).map((_, at) => {
        const words = toWords(at);
        return <BothLanguages key={words.en} languages={languages} words={words} />;
      })}
      {more > 0 ? (
        <span className="still-more still-note text-ink-muted">
          {languages
            .map((language) => wordsIn('campaigns', language)('more', { count: more }))
            .join(' / ')}
        </span>
      ) : null}
    </>
  );
};

const WIDTHS = { name: 'w-[42%]', agency: 'w-[15%]', results: '' } as const;
const COLUMNS = ['name', 'agency', 'results'] as const;

const Headings = ({ languages }: { readonly languages: Languages }) => (
  <tr className="border-b-2 border-strong text-start text-ink-muted">
    {COLUMNS.map((column) => (
      <th
        key={column}
        scope="col"
        className={`still-note py-[0.3em] pe-[1em] text-start font-normal ${WIDTHS[column]}`}
      >
        <BothLanguages
          languages={languages}
          words={inBoth((each) => wordsIn('campaigns', each)(`column.${column}`))}
        />
      </th>
    ))}
  </tr>
);

const CampaignLine = ({ dataset, row, languages }: ResultsProps) => {
  const [language, beneath] = languages;
  return (
    <tr className="border-b border-hairline align-top">
      <th scope="row" className="py-[0.35em] pe-[1em] text-start font-normal">
        <BothLanguages
          languages={languages}
          words={inBoth((each) => row[each].name)}
          className="font-semibold"
        />
        {beneath ? null : (
          <span className="still-focus still-note text-ink-muted">{row[language].focus}</span>
        )}
      </th>
      <td className="py-[0.35em] pe-[1em]">
        <BothLanguages languages={languages} words={inBoth((each) => row[each].agencies)} />
      </td>
      <td className="py-[0.35em]">
        <Results dataset={dataset} row={row} languages={languages} />
      </td>
    </tr>
  );
};

interface StillCampaignsProps {
  readonly answer: CampaignsAnswer;
  readonly languages: Languages;
}

/** Campaigns as a table: name and focus, lead agencies, results. With two languages there is no room for the focus. */
export const StillCampaigns = ({ answer, languages }: StillCampaignsProps) => {
  const { dataset } = answer.asked.ground.cube;
  const inLanguage = (campaign: CampaignRow['campaign'], each: Language) =>
    toCampaignRow(dataset, campaign, each);
  return (
    <div className="min-h-0 flex-1">
      {answer.isEmpty ? (
        <p className="still-lead text-ink-muted">
          <BothLanguages
            languages={languages}
            words={inBoth((each) => wordsIn('campaigns', each)('none'))}
          />
        </p>
      ) : null}
      <table hidden={answer.isEmpty} className="w-full table-fixed border-collapse leading-[1.25]">
        <thead>
          <Headings languages={languages} />
        </thead>
        <tbody>
          {shownRows(answer, languages[0]).map(({ campaign }) => (
            <CampaignLine
              key={campaign.id}
              dataset={dataset}
              row={{ zh: inLanguage(campaign, 'zh'), en: inLanguage(campaign, 'en') }}
              languages={languages}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
