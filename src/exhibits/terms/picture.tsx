import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import { EmptyRegister } from '../empty-register';
import type { PictureProps, Touch } from '../exhibit';
import { StillRegister } from '../still-register';
import { VerdictChips } from '../verdict-chips';
import type { TermsAnswer } from './answer';
import { FieldsTable } from './fields-table';
import { MarksTable } from './marks-table';
import { NamesTable } from './names-table';
import { type TermsSpec, WORDINGS } from './spec';
import { termsTable } from './table';

type TermsPictureProps = PictureProps<TermsSpec, TermsAnswer>;
type TouchedProps = Touch<TermsSpec> & Pick<TermsPictureProps, 'answer'>;

const SIGNS = { official: '●', press: '◐', own: '○' } as const;

const STILL_WIDTHS = {
  names: { zh: 'w-[34%]', en: 'w-[36%]', list: 'w-[16%]', wording: '' },
  marks: { mark: 'w-[18%]', text: 'w-[50%]', example: '' },
  fields: { name: 'w-[14%]', kind: 'w-[16%]', type: 'w-[26%]', meaning: '' },
} as const;

const Chips = ({ answer, changeSpec }: TouchedProps) => {
  const { t } = useTranslation('terms');
  return (
    <VerdictChips
      label={t('only')}
      all={t('all')}
      chips={WORDINGS.map((wording) => ({
        verdict: wording,
        sign: SIGNS[wording],
        name: t(`wording.${wording}`),
        count: answer.counts[wording],
      }))}
      marks={['termPress', 'unofficial']}
      selected={answer.asked.spec.only}
      onSelect={(only) => changeSpec((before) => ({ ...before, only: only.toSorted() }))}
    />
  );
};

const Lists = ({ answer, changeSpec }: TouchedProps) => {
  const { t } = useTranslation('terms');
  const language = useLanguage();
  const { lists, asked } = answer;
  return (
    <Select
      label={t(asked.spec.part === 'fields' ? 'column.kind' : 'list')}
      value={asked.spec.list ?? ''}
      options={[
        { value: '', label: t('allLists') },
        ...lists
          .filter(({ count, id }) => count > 0 || id === asked.spec.list)
          .map(({ id, name, count }) => ({
            value: id,
            label: t('listOption', { name: name[language], count }),
          })),
      ]}
      onChange={(list) => changeSpec((before) => ({ ...before, list: list || undefined }))}
    />
  );
};

const TABLES = { names: NamesTable, marks: MarksTable, fields: FieldsTable } as const;

const Touched = (props: TouchedProps) => {
  const { answer, changeSpec } = props;
  const { t } = useTranslation('terms');
  const { spec, filter, ground } = answer.asked;
  const { part } = spec;
  const Table = TABLES[part];
  const change = (own: Partial<TermsSpec>) => changeSpec((before) => ({ ...before, ...own }));
  return (
    <>
      <div className="screen-only flex flex-wrap items-center gap-x-3 gap-y-1.5 py-1.5">
        <SearchField
          label={t(`search.${part}`)}
          value={spec.search}
          className="min-h-8 w-full sm:w-80"
          onChange={(search) => change({ search })}
        />
        {part === 'marks' ? null : <Lists {...props} />}
        {part === 'names' ? <Chips {...props} /> : null}
      </div>
      {answer.isEmpty ? (
        <EmptyRegister
          dataset={ground.cube.dataset}
          search={spec.search}
          chooses={spec.only.length > 0 || spec.list !== undefined}
          filter={filter}
          onClear={() => change({ search: '' })}
          onChoiceClear={() => change({ only: [], list: undefined })}
        />
      ) : (
        <Table key={part} answer={answer} />
      )}
    </>
  );
};

/** Names, marks or fields: a searchable table, on a phone cards; only looked at, its first rows. */
export const TermsPicture = ({ answer, languages, touch }: TermsPictureProps) =>
  touch ? (
    <Touched answer={answer} changeSpec={touch.changeSpec} />
  ) : (
    <StillRegister
      table={termsTable(answer)}
      widths={STILL_WIDTHS[answer.asked.spec.part]}
      languages={languages}
    />
  );
