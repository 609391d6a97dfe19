import { useMemo, useRef } from 'react';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { BothLanguages, inBoth } from '../both-languages';
import { useFit } from '../use-fit';
import { type CampaignsAnswer, shownRows } from './answer';
import { type CampaignRow, type Scene, toCampaignRow } from './campaign-row';
import { outsideNote, resultWords } from './result-name';
import './words';

type Languages = readonly [Language, ...Language[]];

interface StillOnePageProps {
  readonly answer: CampaignsAnswer;
  readonly languages: Languages;
}

interface Group {
  readonly agency: string;
  readonly rows: readonly CampaignRow[];
}

/** Campaigns by the first of their lead agencies, agencies in the order of their first campaign. */
const toGroups = (rows: readonly CampaignRow[]): readonly Group[] => {
  const agencies = [...new Set(rows.map(({ campaign }) => campaign.agency[0] ?? ''))];
  return agencies.map((agency) => ({
    agency,
    rows: rows.filter(({ campaign }) => (campaign.agency[0] ?? '') === agency),
  }));
};

/** A heading is about as high as a row. */
const heightOf = ({ rows }: Group): number => rows.length + 1;

const sum = (groups: readonly Group[]): number =>
  groups.reduce((total, group) => total + heightOf(group), 0);

/** Two columns, about as high as one another; no group is divided. */
const toColumns = (groups: readonly Group[]): readonly (readonly Group[])[] => {
  const gaps = groups.map((_, at) =>
    Math.abs(sum(groups.slice(0, at + 1)) - sum(groups.slice(at + 1))),
  );
  const cut = gaps.indexOf(Math.min(...gaps)) + 1;
  return [groups.slice(0, cut), groups.slice(cut)];
};

/** What goes where there is no room: the second language of results, then of names, then the long names of agencies; campaigns without results stand in one line at the end. */
const WITHOUT = { results: 1, names: 2, agencies: 3, bare: 4 } as const;

interface LineProps {
  readonly scene: Scene;
  readonly campaign: CampaignRow['campaign'];
  readonly languages: Languages;
  readonly less: number;
}

/** True for a campaign of which the report itself gives no result. */
const isBare = ({ results, outside }: CampaignRow): boolean =>
  results.length === 0 && outside === 0;

const shortName = (dataset: Dataset, { id }: CampaignRow['campaign'], language: Language): string =>
  codeName(treeOf(dataset, 'campaign'), id, language, 'short');

const Line = ({ scene, campaign, languages, less }: LineProps) => {
  const { dataset } = scene.cube;
  const rowIn = (language: Language) => toCampaignRow(scene, campaign, language);
  const [first] = languages;
  const resultIn = (language: Language): string => {
    const row = rowIn(language);
    const [result] = row.results;
    return result ? resultWords(dataset, result, language) : outsideNote(row, language);
  };
  const hasResult = rowIn(first).results.length > 0;
  return (
    <li
      className={`grid grid-cols-[minmax(0,3fr)_minmax(0,7fr)] gap-x-[0.8em] border-t border-hairline ${less < WITHOUT.bare ? 'py-[0.22em] leading-[1.2]' : 'leading-[1.1]'}`}
    >
      <div>
        <BothLanguages
          languages={less < WITHOUT.names ? languages : [first]}
          words={inBoth((language) => shortName(dataset, campaign, language))}
          className="still-note font-semibold"
        />
      </div>
      <div className={hasResult ? '' : 'text-ink-muted'}>
        <BothLanguages
          languages={less < WITHOUT.results ? languages : [first]}
          words={inBoth(resultIn)}
          className="still-note"
        />
      </div>
    </li>
  );
};

/** All campaigns on one page, by their lead agencies, each with its first result. */
export const StillOnePage = ({ answer, languages }: StillOnePageProps) => {
  const { ground, filter } = answer.asked;
  const scene = { cube: ground.cube, filter };
  const { dataset } = ground.cube;
  const place = useRef<HTMLDivElement>(null);
  const contents = useMemo(() => ({ answer, languages }), [answer, languages]);
  const less = useFit(place, contents, WITHOUT.bare);
  const form = less < WITHOUT.agencies ? undefined : 'short';
  const all = shownRows(answer, languages[0]);
  const bare = less < WITHOUT.bare ? [] : all.filter(isBare);
  const columns = toColumns(toGroups(all.filter((row) => !bare.includes(row))));
  return (
    <div ref={place} className="grid min-h-0 flex-1 grid-cols-2 gap-x-[1.6em]">
      {columns.map((groups, at) => (
        <div key={groups[0]?.agency} data-cell className="min-h-0 min-w-0">
          {groups.map(({ agency, rows }) => (
            <section key={agency} className={less < WITHOUT.bare ? 'mb-[0.35em]' : ''}>
              <h2 className="border-t-2 border-strong pt-[0.15em] pb-[0.1em] leading-[1.25]">
                <BothLanguages
                  languages={languages.slice(0, 1)}
                  words={inBoth((each) => codeName(treeOf(dataset, 'agency'), agency, each, form))}
                  className="font-semibold text-accent"
                />
              </h2>
              <ul>
                {rows.map(({ campaign }) => (
                  <Line
                    key={campaign.id}
                    scene={scene}
                    campaign={campaign}
                    languages={languages}
                    less={less}
                  />
                ))}
              </ul>
            </section>
          ))}
          {at === columns.length - 1 && bare.length > 0 ? (
            <p className="still-note border-t-2 border-strong pt-[0.15em] leading-[1.2] text-ink-muted">
              <span className="font-semibold">
                {bare.map(({ campaign }) => shortName(dataset, campaign, languages[0])).join(' · ')}
              </span>{' '}
              {wordsIn('campaigns', languages[0])('noResults')}
            </p>
          ) : null}
        </div>
      ))}
    </div>
  );
};
