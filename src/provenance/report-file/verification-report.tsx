import { useTranslation } from 'react-i18next';
import type { Exemption } from '../../domain/citation';
import type { Dataset } from '../../domain/dataset';
import { LANGUAGE_TAG } from '../../domain/language';
import type { ReportParagraph } from '../../domain/parse-report';
import type { Missing, Uncovered, Verification } from '../../domain/verify-report';
import { figureName } from '../../wording/figure-name';
import { formatPlace } from '../../wording/format-place';
import { useLanguage } from '../../i18n/use-language';
import { FaultList } from './fault-list';
import './words';

/** What dated records are called, by id. */
export type RecordNames = ReadonlyMap<string, { readonly zh: string; readonly en: string }>;

interface VerificationReportProps {
  readonly dataset: Dataset;
  readonly verification: Verification;
  readonly exemptions: readonly Exemption[];
  /** References of observations whose value is not what their token says. */
  readonly misread: readonly string[];
  /** The names of documents and cases, by id. */
  readonly names: RecordNames;
}

type Place = Pick<ReportParagraph, 'section' | 'paragraph'>;

const usePlaceWords = () => {
  const language = useLanguage();
  return (place: Place) => formatPlace(language, { id: '', ...place });
};

const useFigureName = (dataset: Dataset) => {
  const language = useLanguage();
  return (reference: string): string => {
    const observation = dataset.observationByReference.get(reference);
    return observation ? figureName(dataset, observation, language) : reference;
  };
};

const MissingItem = ({ dataset, missing }: { readonly dataset: Dataset; missing: Missing }) => {
  const { t } = useTranslation('report');
  const place = usePlaceWords();
  const name = useFigureName(dataset);
  const { printed } = missing;
  return (
    <>
      {name(missing.id)}{' '}
      <span lang={LANGUAGE_TAG.zh} className="font-semibold">
        {missing.what === 'growth' ? t('growth', { printed }) : printed}
      </span>{' '}
      <span className="text-ink-muted">
        {place(missing)}
        {missing.elsewhere ? ` → ${t('elsewhere', { place: place(missing.elsewhere) })}` : ''}
      </span>
    </>
  );
};

const UncoveredItem = ({ uncovered }: { readonly uncovered: Uncovered }) => {
  const place = usePlaceWords();
  return (
    <>
      <span className="text-ink-muted">{place(uncovered)}</span>{' '}
      <span lang={LANGUAGE_TAG.zh}>
        …{uncovered.before}
        <mark className="rounded-sm bg-selected-soft font-semibold text-selected">
          {uncovered.token}
        </mark>
        {uncovered.after}…
      </span>
    </>
  );
};

const Counts = ({ verification }: Pick<VerificationReportProps, 'verification'>) => {
  const { t } = useTranslation('report');
  const { cited, found, dates, missingDates, uncovered, exempted } = verification;
  const rows = [
    ['found', t('count.foundOf', { found, cited })],
    ['dates', t('count.foundOf', { found: dates - missingDates.length, cited: dates })],
    ['uncovered', String(uncovered.length)],
    ['exempted', String(exempted)],
  ] as const;
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 py-1">
      {rows.map(([key, value]) => (
        <div
          key={key}
          className="col-span-2 grid grid-cols-subgrid border-b border-hairline py-0.5"
        >
          <dt className="text-ink-muted">{t(`count.${key}`)}</dt>
          <dd className="text-end font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** How often each reason exempts a number, most frequent first. */
const countReasons = (exemptions: readonly Exemption[], language: 'zh' | 'en') => {
  const counts = new Map<string, number>();
  for (const { reason, count = 1 } of exemptions) {
    counts.set(reason[language], (counts.get(reason[language]) ?? 0) + count);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a);
};

/** Every fault, each kind in a list of its own. */
const Faults = ({ dataset, verification, misread, names }: VerificationReportProps) => {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const place = usePlaceWords();
  const name = useFigureName(dataset);
  const { missing, missingDates, uncovered, stale } = verification;
  return (
    <>
      <FaultList title={t('misread', { count: misread.length })} items={misread} keyOf={(id) => id}>
        {name}
      </FaultList>
      <FaultList
        title={t('missing', { count: missing.length })}
        items={missing}
        keyOf={({ id, printed }) => `${id} ${printed}`}
      >
        {(each) => <MissingItem dataset={dataset} missing={each} />}
      </FaultList>
      <FaultList
        title={t('missingDates', { count: missingDates.length })}
        items={missingDates}
        keyOf={({ id, date }) => `${id} ${date}`}
      >
        {({ id, date, places }) =>
          `${date} ${names.get(id)?.[language] ?? id}, ${places.map(place).join(', ')}`
        }
      </FaultList>
      <FaultList
        title={t('uncovered', { count: uncovered.length })}
        items={uncovered}
        keyOf={({ section, paragraph, before }) => `${section} ${paragraph} ${before}`}
      >
        {(each) => <UncoveredItem uncovered={each} />}
      </FaultList>
      <FaultList
        title={t('stale', { count: stale.length })}
        items={stale}
        keyOf={({ source, token }) => `${source.section} ${source.paragraph} ${token}`}
      >
        {({ source, token, reason }) => `${place(source)} ${token}: ${reason[language]}`}
      </FaultList>
    </>
  );
};

/** What a check of all figures has found: the finding in a sentence, the counts, every fault, and why numbers are exempt. */
export const VerificationReport = (props: VerificationReportProps) => {
  const { verification, exemptions, misread } = props;
  const { t } = useTranslation('report');
  const language = useLanguage();
  const { cited, found, numbers, missing, missingDates, uncovered, stale } = verification;
  const faults = [missing, missingDates, uncovered, stale, misread];
  const clean = faults.every((each) => each.length === 0);
  return (
    <div className="text-12">
      <p role="status" className="py-1 text-14 font-semibold">
        {clean
          ? t('allFound', { cited, numbers })
          : t('faults', { cited, found, numbers, uncovered: uncovered.length })}
      </p>
      <Counts verification={verification} />
      <Faults {...props} />
      <FaultList
        title={t('exempted', { count: verification.exempted })}
        items={countReasons(exemptions, language)}
        open={false}
        keyOf={([reason]) => reason}
      >
        {([reason, count]) => (
          <span className="flex justify-between gap-3">
            {reason}
            <span>{count}</span>
          </span>
        )}
      </FaultList>
    </div>
  );
};
