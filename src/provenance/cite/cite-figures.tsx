import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { packageQuery } from '../../data/dataset-query';
import { useRecords } from '../../data/use-records';
import type { Dataset } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import { useLanguage } from '../../i18n/use-language';
import { PRODUCT_NAME } from '../product-name';
import { toIsoDate } from '../today';
import { CitationBox } from './citation-box';
import { toCitedFigureDocuments, toCitedFigures } from './to-cited';
import './words';

interface CiteFiguresProps {
  readonly dataset: Dataset;
  readonly observations: readonly Observation[];
  readonly address: string;
}

/** The citation of figures beside what is known of them; nothing until the records of their documents are there. */
export const CiteFigures = ({ dataset, observations, address }: CiteFiguresProps) => {
  const { t } = useTranslation('cite');
  const language = useLanguage();
  const { data: descriptor } = useQuery(packageQuery);
  const { records } = useRecords(descriptor, 'sources');
  const [accessed] = useState(() => toIsoDate(new Date()));
  const { later } = dataset;
  const sources = useMemo(
    () =>
      new Map([...(records ?? []), ...(later?.sources ?? [])].map((source) => [source.id, source])),
    [records, later],
  );
  if (!descriptor || !records) return null;
  return (
    <section aria-label={t('title')} className="pt-2">
      <CitationBox
        rows={4}
        citable={{
          documents: toCitedFigureDocuments(dataset, sources, observations),
          item: toCitedFigures(dataset, observations),
          view: { name: PRODUCT_NAME, version: descriptor.version, address },
          accessed,
          language,
        }}
      />
    </section>
  );
};
