import { useMemo, useRef } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { BothLanguages, inBoth } from '../both-languages';
import { useFit } from '../use-fit';
import { type CampaignsAnswer, shownRows } from './answer';
import { type CampaignRow, toCampaignRow } from './campaign-row';
import { outsideNote, resultWords } from './result-name';

type Languages = readonly [Language, ...Language[]];

type Row = Readonly<Record<Language, CampaignRow>>;

/** Results of a campaign that there is room for in one language. */
const MOST_RESULTS = 2;

interface ResultsProps {
  readonly dataset: Dataset;
  readonly row: Row;
  readonly languages: Languages;
  readonly less: number;
}

/** What goes where there is no room: how many more there are, all results but one, the focus, the second language of results, then of names. */
const WITHOUT = { more: 1, one: 2, focus: 3, results: 4, names: 5 } as const;

const Results = ({ dataset, row, languages, less }: ResultsProps) => {
  const { results } = row.zh;
  if (results.length === 0) {
    return (
      <span className="text-ink-muted">
        <BothLanguages
          languages={languages}
          words={inBoth((language) => outsideNote(row[language], language))}
        />
      </span>
    );
  }
  const most = languages.length > 1 || less >= WITHOUT.one ? 1 : MOST_RESULTS;
  const more = less < WITHOUT.more ? results.length - most : 0;
  const shown = less < WITHOUT.results ? languages : languages.slice(0, 1);
  const toWords = (at: number) =>
    inBoth((language) => resultWords(dataset, row[language].results[at], language));
  return (
    <>
      {results.slice(0, most).map((_, at) => {
        const words = toWords(at);
        return <BothLanguages key={words.en} languages={shown} words={words} />;
      })}
      {row.zh.outside > 0 && less < WITHOUT.more ? (
        <BothLanguages
          languages={languages}
          className="still-note text-ink-muted"
          words={inBoth((language) => outsideNote(row[language], language))}
        />
      ) : null}
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

const CampaignLine = ({ dataset, row, languages, less }: ResultsProps) => {
  const [language, beneath] = languages;
  const shown = less < WITHOUT.names ? languages : languages.slice(0, 1);
  return (
    <tr className="border-b border-hairline align-top">
      <th scope="row" className="py-[0.35em] pe-[1em] text-start font-normal">
        <BothLanguages
          languages={shown}
          words={inBoth((each) => row[each].name)}
          className="font-semibold"
        />
        {beneath || less >= WITHOUT.focus ? null : (
          <span className="still-focus still-note text-ink-muted">{row[language].focus}</span>
        )}
      </th>
      <td className="py-[0.35em] pe-[1em]">
        <BothLanguages languages={shown} words={inBoth((each) => row[each].agencies)} />
      </td>
      <td className="py-[0.35em]">
        <Results dataset={dataset} row={row} languages={languages} less={less} />
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
  const { filter, ground } = answer.asked;
  const scene = { cube: ground.cube, filter };
  const place = useRef<HTMLDivElement>(null);
  const contents = useMemo(() => ({ answer, languages }), [answer, languages]);
  const less = useFit(place, contents, WITHOUT.names);
  const inLanguage = (campaign: CampaignRow['campaign'], each: Language) =>
    toCampaignRow(scene, campaign, each);
  return (
    <div ref={place} className="flex min-h-0 flex-1 flex-col">
      {answer.isEmpty ? (
        <p className="still-lead text-ink-muted">
          <BothLanguages
            languages={languages}
            words={inBoth((each) => wordsIn('campaigns', each)('none'))}
          />
        </p>
      ) : null}
      <div data-cell className="min-h-0 flex-1">
        <table
          hidden={answer.isEmpty}
          className="w-full table-fixed border-collapse leading-[1.25]"
        >
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
                less={less}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
