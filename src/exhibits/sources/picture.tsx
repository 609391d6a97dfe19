import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import type { MarkName } from '../../provenance/mark-name';
import { SearchField } from '../../ui/search-field';
import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import { EmptyRegister } from '../empty-register';
import type { PictureProps, Touch } from '../exhibit';
import { LaterOffer } from '../later-offer';
import { StillRegister } from '../still-register';
import { VerdictChips } from '../verdict-chips';
import type { SourcesAnswer } from './answer';
import { CautionsTable } from './cautions-table';
import { ChangesTable } from './changes-table';
import { ConflictsTable } from './conflicts-table';
import { EvidenceTable } from './evidence-table';
import { DocumentsTable } from './documents-table';
import { type CautionKind, CAUTIONS, type Evidence, EVIDENCE, type SourcesSpec } from './spec';
import { sourcesTable } from './table';

type SourcesPictureProps = PictureProps<SourcesSpec, SourcesAnswer>;
type TouchedProps = Touch<SourcesSpec> & Pick<SourcesPictureProps, 'answer'>;

/** Says without color what the words say, and what explains it. */
const SIGNS: Readonly<Record<Evidence | CautionKind, readonly [sign: string, mark: MarkName]>> = {
  official: ['●', 'official'],
  press: ['◐', 'press'],
  secondary: ['○', 'secondary'],
  identity: ['≠', 'conflict'],
  conflict: ['%', 'differs'],
  break: ['①', 'break'],
  footnote: ['*', 'footnote'],
};

const STILL_WIDTHS = {
  documents: {
    title: 'w-[44%]',
    publisher: 'w-[20%]',
    published: 'w-[13%]',
    evidence: 'w-[14%]',
    figures: '',
  },
  cautions: { name: 'w-[25%]', kind: 'w-[13%]', time: 'w-[10%]', reason: '' },
  conflicts: { name: 'w-[24%]', ours: 'w-[18%]', other: 'w-[24%]', outcome: 'w-[14%]', reason: '' },
  evidence: { ground: 'w-[70%]', figures: '' },
  changes: { text: 'w-[64%]', version: 'w-[12%]', resources: '' },
} as const;

const Chips = ({ answer, changeSpec }: TouchedProps) => {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  const { spec, ground } = answer.asked;
  const tree = treeOf(ground.cube.dataset, 'evidence');
  if (spec.part !== 'documents' && spec.part !== 'cautions') return null;
  const kinds: readonly (Evidence | CautionKind)[] =
    spec.part === 'documents' ? EVIDENCE : CAUTIONS;
  const nameOf = (kind: Evidence | CautionKind) =>
    CAUTIONS.some((each) => each === kind)
      ? t(`kind.${kind as CautionKind}`)
      : codeName(tree, kind, language);
  return (
    <VerdictChips
      label={t('only')}
      all={t('all')}
      chips={kinds.map((kind) => ({
        verdict: kind,
        sign: SIGNS[kind][0],
        name: nameOf(kind),
        count: answer.counts[kind],
      }))}
      marks={kinds.map((kind) => SIGNS[kind][1])}
      selected={kinds.filter((kind) => spec.only.includes(kind))}
      onSelect={(only) => changeSpec((before) => ({ ...before, only: only.toSorted() }))}
    />
  );
};

const TABLES = {
  documents: DocumentsTable,
  cautions: CautionsTable,
  conflicts: ConflictsTable,
  evidence: EvidenceTable,
  changes: ChangesTable,
} as const;

const Touched = (props: TouchedProps) => {
  const { answer, changeSpec } = props;
  const { t } = useTranslation('sources');
  const { spec, filter, ground } = answer.asked;
  const Table = TABLES[spec.part];
  const change = (own: Partial<SourcesSpec>) => changeSpec((before) => ({ ...before, ...own }));
  return (
    <>
      <div className="screen-only flex flex-wrap items-center gap-x-3 gap-y-1.5 py-1.5">
        {spec.part === 'evidence' ? null : (
          <SearchField
            label={t(`search.${spec.part}`)}
            value={spec.search}
            className="min-h-8 w-full sm:w-80"
            onChange={(search) => change({ search })}
          />
        )}
        <Chips {...props} />
        {spec.part === 'documents' ? <LaterOffer words={t('showLater')} /> : null}
      </div>
      {answer.isEmpty ? (
        <EmptyRegister
          dataset={ground.cube.dataset}
          search={spec.search}
          chooses={spec.only.length > 0}
          filter={filter}
          onClear={() => change({ search: '' })}
          onChoiceClear={() => change({ only: [] })}
        />
      ) : (
        <Table key={spec.part} answer={answer} />
      )}
    </>
  );
};

/** What the figures rest on: a searchable table, on a phone cards; only looked at, its first rows. */
export const SourcesPicture = ({ answer, languages, touch }: SourcesPictureProps) =>
  touch ? (
    <Touched answer={answer} changeSpec={touch.changeSpec} />
  ) : (
    <StillRegister
      table={sourcesTable(answer)}
      widths={STILL_WIDTHS[answer.asked.spec.part]}
      languages={languages}
    />
  );
