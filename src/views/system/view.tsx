import { treeOf } from '../../domain/dataset';
import { usePage } from '../../exhibits/exhibit-context';
import { PLAIN_ROUTES, ROUTE_LINKS } from '../../exhibits/routes/spec';
import { addWords } from '../../i18n/add-words';
import { useLanguage } from '../../i18n/use-language';
import { wordsIn } from '../../i18n/words';
import { ChapterPage, type Finding } from '../chapter-page';
import { ExhibitPanel } from '../exhibit-panel';
import en from './page.en.json';
import zh from './page.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly system: typeof zh;
  }
}

addWords('system', { zh, en });

const RELATED = ['judicial', 'administrative', 'mechanisms', 'registration'];

/** How many routes there are, and that their figures are not to be added up: no figure says so, the codelist does. */
const useFinding = (): Finding => {
  const { dataset } = usePage().ground.cube;
  const t = wordsIn('system', useLanguage());
  const routes = treeOf(dataset, 'route').list.codes.filter(({ parent }) => parent !== undefined);
  return {
    headline: t('headline', { count: routes.length }),
    detail: t('detail'),
    figures: [],
  };
};

/** The system of protection on one page: rights × routes, and how one route leads to another. */
export const SystemView = () => (
  <ChapterPage finding={useFinding()} related={RELATED}>
    <div className="min-w-0 lg:col-span-2">
      <ExhibitPanel spec={PLAIN_ROUTES} />
    </div>
    <div className="min-w-0 lg:col-span-2">
      <ExhibitPanel spec={ROUTE_LINKS} />
    </div>
  </ChapterPage>
);
