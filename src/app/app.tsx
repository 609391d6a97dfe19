import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDataset } from '../data/use-dataset';
import { DataNotice } from '../exhibits/data-notice';
import { useLanguage } from '../i18n/use-language';
import { PRODUCT_NAME } from '../provenance/product-name';
import { LoadingBlock } from '../ui/loading-block';
import { answerEarlyClicks } from '../ui/early-clicks';
import { toVocabulary } from '../views/to-vocabulary';
import { Workspace } from './shell/workspace';
import './shell/words';

/** The page answers from now on. */
const goLive = (): void => {
  const html = document.documentElement;
  delete html.dataset['start'];
  answerEarlyClicks(html);
};

/** Loads the data and shows the workspace; until then places of the final size, and for a broken file which one and why. */
export const App = () => {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const data = useDataset();
  useEffect(goLive, []);
  const { dataset, package: descriptor } = data;
  const vocabulary = useMemo(
    () => (dataset && descriptor ? toVocabulary(dataset, descriptor) : undefined),
    [dataset, descriptor],
  );
  const notice = <DataNotice broken={data.faults} core={!dataset} onRetry={data.retry} />;
  if (dataset && descriptor && vocabulary) {
    const loaded = { ...data, dataset, package: descriptor };
    return <Workspace data={loaded} vocabulary={vocabulary} notice={notice} />;
  }
  return (
    <div className="mx-auto max-w-[120rem]">
      <header className="flex min-h-13 items-center border-b border-hairline px-4 sm:px-8">
        <h1 className="text-16 font-semibold">{PRODUCT_NAME[language]}</h1>
      </header>
      {notice}
      {data.pending ? (
        <main className="grid gap-3 px-4 py-3 sm:px-8">
          <LoadingBlock label={t('loading')} className="h-12" />
          <LoadingBlock label={t('loading')} className="h-24" />
          <LoadingBlock label={t('loading')} className="h-96" />
        </main>
      ) : null}
    </div>
  );
};
