import { useTranslation } from 'react-i18next';
import { verdictsOf } from '../../exhibits/answers';
import { usePage } from '../../exhibits/exhibit-context';
import { useLanguage } from '../../i18n/use-language';
import { ChapterPage } from '../chapter-page';
import { ExhibitPanel } from '../exhibit-panel';
import type { TableState } from '../table-params';
import type { ViewProps } from '../view';
import { countGrades, sourcesFinding } from './finding';
import { PARTS, type SourcesParams } from './params';
import { ofPartSpec, toPartSpec } from './specs';
import './words';

type Part = (typeof PARTS)[number];

interface PartsProps {
  readonly part: Part;
  readonly onOpen: (part: Part) => void;
}

/** What there is on the page; one part of it is open. */
const Parts = ({ part, onOpen }: PartsProps) => {
  const { t } = useTranslation('sourcesView');
  return (
    <nav aria-label={t('parts')} className="screen-only">
      <ul className="flex flex-wrap gap-1 lg:flex-col">
        {PARTS.map((each) => (
          <li key={each}>
            <button
              type="button"
              aria-current={each === part ? 'true' : undefined}
              className="min-h-8 w-full rounded-md px-2.5 text-start text-14 text-ink-muted hover:bg-sunken hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-ink pointer-coarse:min-h-11"
              onClick={() => onOpen(each)}
            >
              {t(`part.${each}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Licence = () => {
  const { t } = useTranslation('sourcesView');
  return (
    <section className="mt-6 max-w-[60rem] border-t border-hairline pt-3 text-14">
      <h2 className="font-semibold">{t('licence')}</h2>
      <p className="text-ink-muted">{t('licenceText')}</p>
    </section>
  );
};

const useFinding = () => {
  const { ground, filter } = usePage();
  const language = useLanguage();
  return sourcesFinding(
    countGrades(verdictsOf(ground.cube, filter), ground.cube, filter),
    language,
  );
};

/** Where every figure comes from, what must be minded about them, and what words, marks and fields mean. */
export const SourcesView = ({ state, update }: ViewProps<SourcesParams & TableState>) => {
  const finding = useFinding();
  return (
    <ChapterPage finding={finding} related={['main', 'indicators', 'audit']}>
      <div className="grid min-w-0 gap-x-8 gap-y-3 lg:col-span-2 lg:grid-cols-[10rem_minmax(0,1fr)]">
        <Parts
          part={state.part}
          onOpen={(part) =>
            update((before) => ({
              ...before,
              part,
              only: [],
              names: undefined,
              mark: undefined,
              search: '',
            }))
          }
        />
        <div className="min-w-0">
          <ExhibitPanel
            spec={toPartSpec(state)}
            onSpec={(change) =>
              update((before) => ({ ...before, ...ofPartSpec(change(toPartSpec(before))) }))
            }
          />
          <Licence />
        </div>
      </div>
    </ChapterPage>
  );
};
