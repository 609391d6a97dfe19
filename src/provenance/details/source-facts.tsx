import { useTranslation } from 'react-i18next';
import type { FileRecord } from '../../data/record-schemas';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { LANGUAGE_TAG } from '../../domain/language';
import type { FurtherPlace, Observation, SourcePlace } from '../../domain/observation';
import { formatPlace } from '../../wording/format-place';
import { useLanguage } from '../../i18n/use-language';
import { Explained } from '../explained';
import { Fact } from './facts';
import { OuterLink } from '../../ui/outer-link';
import { publisherOf } from '../publisher-of';
import './words';

/** A document as its file has it. */
export type SourceRecord = FileRecord<'sources'>;
export type SourceRecords = ReadonlyMap<string, SourceRecord>;

interface SourceFactsProps {
  readonly dataset: Dataset;
  readonly sources: SourceRecords;
  readonly observation: Observation;
}

interface PlaceProps {
  readonly source: SourceRecord | undefined;
  readonly place: SourcePlace;
}

/** Title of a document, a link where its address may be given. */
const DocumentTitle = ({
  source,
  id,
}: {
  readonly source: SourceRecord | undefined;
  id: string;
}) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  if (!source) return id;
  const title = source.title[language];
  return source.url ? (
    <OuterLink url={source.url}>{title}</OuterLink>
  ) : (
    <>
      {title} <span className="text-12 text-ink-muted">({t('source.noLink')})</span>
    </>
  );
};

/** Heading numbers with the words of the heading; nothing for a document of history, which is cited whole. */
const PlaceFacts = ({ source, place }: PlaceProps) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const heading = source?.outline?.find(({ section }) => section === place.section)?.heading;
  if (!source?.edition) return null;
  return (
    <>
      <Fact name={t('source.place')}>{formatPlace(language, place)}</Fact>
      {heading ? <Fact name={t('source.heading')}>{heading[language]}</Fact> : null}
    </>
  );
};

/** A further place of the white paper, or another document, with its address where it has one. */
const AlsoPlace = ({ source, place }: PlaceProps & { readonly place: FurtherPlace }) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  return (
    <span className="block">
      {source?.edition ? (
        formatPlace(language, place)
      ) : (
        <DocumentTitle source={source} id={place.id} />
      )}
      {place.printed ? (
        <span lang={LANGUAGE_TAG.zh} className="ms-2 text-ink-muted">
          {t('source.asPrinted', { printed: place.printed })}
        </span>
      ) : null}
    </span>
  );
};

/** Document, publisher, evidence grade and every place that prints the figure. */
export const SourceFacts = ({ dataset, sources, observation }: SourceFactsProps) => {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const place = observation.source;
  const source = sources.get(place.id);
  const publisher = source && publisherOf(dataset, source.publisher)?.name[language];
  return (
    <dl>
      <Fact name={t('source.document')}>
        <DocumentTitle source={source} id={place.id} />
      </Fact>
      <PlaceFacts source={source} place={place} />
      {place.also ? (
        <Fact name={t('source.also')}>
          {place.also.map((each) => (
            <AlsoPlace
              key={`${each.id} ${each.section} ${each.paragraph}`}
              source={sources.get(each.id)}
              place={each}
            />
          ))}
        </Fact>
      ) : null}
      {publisher ? <Fact name={t('source.publisher')}>{publisher}</Fact> : null}
      {source?.published ? <Fact name={t('source.published')}>{source.published}</Fact> : null}
      {source ? (
        <Fact name={t('source.evidence')}>
          <Explained mark={source.evidence}>
            {codeName(treeOf(dataset, 'evidence'), source.evidence, language)}
          </Explained>
        </Fact>
      ) : null}
      {source ? (
        <Fact name={t('source.language')}>{t(`source.${source.language ?? 'unknown'}`)}</Fact>
      ) : null}
      {source?.note ? <Fact name={t('note')}>{source.note[language]}</Fact> : null}
    </dl>
  );
};
