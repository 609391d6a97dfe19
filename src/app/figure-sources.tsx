import { useTranslation } from 'react-i18next';
import { NO_FILTER } from '../crossfilter/filter';
import { useDataset } from '../data/use-dataset';
import { LANGUAGE_TAG } from '../domain/language';
import { ask } from '../exhibits/answers';
import { answerFigures, observationsOf } from '../exhibits/figures/answer';
import { keyFigureName, keyFigureNumber } from '../exhibits/figures/key-figure-words';
import { PLAIN_FIGURES } from '../exhibits/figures/spec';
import { toGround } from '../exhibits/ground';
import { useLanguage } from '../i18n/use-language';
import { editionTitle } from '../provenance/edition-title';
import { sourceLine } from '../provenance/source-line';
import './shell/words';

/** The key figures with the places that they stand in, for a reader who cannot open a source: the page without its script. */
export const FigureSources = () => {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const { dataset, package: descriptor } = useDataset();
  if (!dataset || !descriptor) return null;
  const { edition, name } = descriptor;
  const ground = toGround(dataset, descriptor);
  const { figures } = answerFigures(ask(ground, {}, PLAIN_FIGURES, NO_FILTER));
  const title = editionTitle(dataset, edition, language) ?? name;
  return (
    <section lang={LANGUAGE_TAG[language]} className="mx-auto max-w-[120rem] px-4 pb-6 sm:px-8">
      <p className="py-2">{t('unscripted')}</p>
      <h2 className="text-16 font-semibold">{t('unscriptedSources')}</h2>
      <ul>
        {figures.map((shown) => (
          <li key={shown.indicator.id}>
            {t('sourced', {
              name: keyFigureName(ground, shown, language),
              figure: keyFigureNumber(ground, shown, language).text,
              source: sourceLine(dataset, observationsOf(shown), title, language),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
};
