import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { LANGUAGE_TAG } from '../../domain/language';
import { useLanguage } from '../../i18n/use-language';
import { placeWords } from '../../provenance/source-words';
import { formatDay } from '../../wording/format-day';
import type { Instrument } from './instrument';
import {
  issuerNames,
  milestoneSession,
  regionName,
  rightNames,
  sessionName,
  stageName,
} from './words';

interface DetailsProps {
  readonly dataset: Dataset;
  readonly instrument: Instrument;
}

const Entry = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt className="text-ink-muted">{name}</dt>
    <dd className="min-w-0">{children}</dd>
  </>
);

const Days = ({ dataset, instrument }: DetailsProps) => {
  const { t } = useTranslation('instruments');
  const language = useLanguage();
  const { adopted, adoptedBy, approved, approvedBy, published, effective } = instrument;
  const join = language === 'zh' ? '，' : ', ';
  const withSession = (day: string, by: Instrument['adoptedBy']) =>
    [formatDay(language, day), ...(by ? [sessionName(dataset, by, language)] : [])].join(join);
  return (
    <>
      {adopted ? <Entry name={t('detail.adopted')}>{withSession(adopted, adoptedBy)}</Entry> : null}
      {approved ? (
        <Entry name={t('detail.approved')}>{withSession(approved, approvedBy)}</Entry>
      ) : null}
      {published ? (
        <Entry name={t('detail.published')}>{formatDay(language, published)}</Entry>
      ) : null}
      {effective ? (
        <Entry name={t('detail.effective')}>{formatDay(language, effective)}</Entry>
      ) : null}
    </>
  );
};

const Steps = ({ dataset, instrument }: DetailsProps) => {
  const { t } = useTranslation('instruments');
  const language = useLanguage();
  const { stage, milestones = [] } = instrument;
  const join = language === 'zh' ? '，' : ', ';
  return (
    <>
      {stage ? (
        <Entry name={t('detail.stage')}>{stageName(dataset, instrument, language)}</Entry>
      ) : null}
      {milestones.length > 0 ? (
        <Entry name={t('detail.steps')}>
          <ul>
            {milestones.map((each) => (
              <li key={each.date}>
                {formatDay(language, each.date)}{' '}
                {[each.name[language], milestoneSession(each, language)].filter(Boolean).join(join)}
              </li>
            ))}
          </ul>
        </Entry>
      ) : null}
    </>
  );
};

/** All that the data say of one instrument, with its places in the report. */
export const InstrumentDetails = (props: DetailsProps) => {
  const { dataset, instrument } = props;
  const { t } = useTranslation('instruments');
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  const { title, term, level, status, region, amendedBy, note, source } = instrument;
  const named = (list: string, code: string) => codeName(treeOf(dataset, list), code, language);
  return (
    <div className="border-t border-hairline py-2 ps-4 pe-2 text-14">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        <Entry name={t('detail.other')}>
          <span lang={LANGUAGE_TAG[other]}>{title[other]}</span>
        </Entry>
        <Entry name={t('detail.term')}>{named('term', term)}</Entry>
        <Entry name={t('detail.level')}>{named('level', level)}</Entry>
        <Entry name={t('detail.issuer')}>
          {issuerNames(dataset, instrument, language) || t('noIssuer')}
        </Entry>
        {region ? (
          <Entry name={t('detail.region')}>{regionName(dataset, region, language)}</Entry>
        ) : null}
        <Entry name={t('detail.status')}>{named('instrument-status', status)}</Entry>
        <Days {...props} />
        <Steps {...props} />
        {amendedBy ? <Entry name={t('detail.amendedBy')}>{amendedBy[language]}</Entry> : null}
        <Entry name={t('detail.right')}>{rightNames(dataset, instrument, language)}</Entry>
        <Entry name={t('detail.source')}>
          {[source, ...(source.also ?? [])].map((place) => (
            <span key={`${place.section} ${place.paragraph}`} className="block">
              {placeWords(dataset, place, language)}
            </span>
          ))}
        </Entry>
      </dl>
      {note ? <p className="pt-1 text-ink-muted">{note[language]}</p> : null}
    </div>
  );
};
