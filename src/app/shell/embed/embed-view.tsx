import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Filter, isUnfiltered } from '../../../crossfilter/filter';
import { parseDeck } from '../../../deck/deck-codec';
import type { Slide } from '../../../deck/slide';
import type { Language } from '../../../domain/language';
import { DataNotice } from '../../../exhibits/data-notice';
import type { Ground } from '../../../exhibits/exhibit';
import { filterOn } from '../../../exhibits/ground';
import { type Page, PageContext } from '../../../exhibits/exhibit-context';
import { kindOf } from '../../../exhibits/registry';
import type { AnySpec } from '../../../exhibits/spec';
import { useExhibit } from '../../../exhibits/use-exhibit';
import { AddressContext } from '../../../provenance/address-context';
import { FailingFiguresContext } from '../../../provenance/failing-mark';
import { PRODUCT_NAME } from '../../../provenance/product-name';
import { Button } from '../../../ui/button';
import type { Dropped } from '../../../url/dropped';
import { toAddressOf } from '../../../url/use-query';
import type { Vocabulary } from '../../../url/vocabulary';
import { FramedExhibit } from '../../../views/framed-exhibit';
import { LinkNotice } from '../../../views/link-notice';
import { LINKS, toView, type ViewState, withoutShow } from '../../../views/view-state';
import { formatFilter } from '../../../wording/format-filter';
import { Place } from '../../../wording/place/place';
import { useFailingFigures } from '../use-failing-figures';
import { FullLink } from './full-link';
import { useHeight } from './use-height';
import './words';

/** What a frame gets of the page that it takes the place of. */
export interface EmbedProps {
  readonly ground: Ground;
  readonly state: ViewState;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly dropped: readonly Dropped[];
  readonly notice: ReactNode;
}

interface ShownProps {
  readonly spec: AnySpec;
  readonly onSpec: (spec: AnySpec) => void;
}

const Shown = ({ spec, onSpec }: ShownProps) => {
  const used = useExhibit(spec);
  return (
    <>
      <DataNotice broken={used.faults} core={false} onRetry={used.retry} />
      <FramedExhibit used={used} changeSpec={(change) => onSpec(change(spec))} hasMenu={false} />
    </>
  );
};

/** The exhibit of a frame with what a reader has changed of it there: no address keeps that. */
const useChanged = ({ ground, state }: EmbedProps, slide: Slide) => {
  const asked = filterOn(ground, slide.filter ?? state.filter);
  const [spec, setSpec] = useState<AnySpec>(slide.spec);
  const [chosen, setFilter] = useState<Filter>();
  const filter = chosen ?? asked;
  const otherSide = slide.otherSide ?? (slide.filter ? undefined : state.otherSide);
  const page = useMemo(
    (): Page => ({
      ground,
      filter,
      otherSide,
      actions: {
        changeFilter: (change) => setFilter(change(filter)),
        undo: () => setFilter(undefined),
        indicators: [],
      },
    }),
    [ground, filter, otherSide],
  );
  const isChanged = chosen !== undefined || spec !== slide.spec;
  const reset = () => {
    setSpec(slide.spec);
    setFilter(undefined);
  };
  return { spec, setSpec, page, isChanged, reset };
};

const Embedded = (props: EmbedProps & { readonly slide: Slide }) => {
  const { ground, state, language, vocabulary, slide } = props;
  const { t } = useTranslation('embed');
  const { spec, setSpec, page, isChanged, reset } = useChanged(props, slide);
  const { dataset } = ground.cube;
  const toAddress = (shown: ViewState) => toAddressOf(LINKS.serialize(shown, vocabulary));
  const full: ViewState = {
    ...withoutShow(state),
    deck: undefined,
    filter: page.filter,
    otherSide: page.otherSide,
  };
  const pinned = { ...full, edition: ground.pin, language, theme: undefined };
  const failing = useFailingFigures(ground.package, dataset, (identity) => {
    const there = { ...toView(full, 'audit'), identity, identityVerdicts: [] };
    window.open(toAddress(there), '_blank', 'noopener');
  });
  return (
    <PageContext value={page}>
      <AddressContext value={toAddress(pinned)}>
        <FailingFiguresContext value={failing}>
          <Place height={kindOf(slide.spec).height}>
            <Shown spec={spec} onSpec={setSpec} />
          </Place>
        </FailingFiguresContext>
      </AddressContext>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 border-t border-hairline pt-2 text-12 text-ink-muted">
        <FullLink address={toAddress({ ...full, language })} language={language} />
        {isUnfiltered(page.filter) ? null : (
          <span>{t('filter', { sentence: formatFilter(language, dataset, page.filter) })}</span>
        )}
        {isChanged ? (
          <Button look="outline" onClick={reset}>
            {t('reset')}
          </Button>
        ) : null}
      </p>
    </PageContext>
  );
};

/** One exhibit and nothing else of the page: its panel, the filter, the way to the full view. It needs no storage and reads nothing of the page around it. */
export const EmbedView = (props: EmbedProps) => {
  const { t } = useTranslation('embed');
  const { state, language, vocabulary, dropped, notice } = props;
  const [dismissed, setDismissed] = useState(false);
  const root = useRef<HTMLElement>(null);
  useHeight(root);
  const text = state.deck;
  const slide = useMemo(() => {
    const [first] = parseDeck(text ?? '', vocabulary).deck;
    return first && !kindOf(first.spec).isWholePage ? first : undefined;
  }, [text, vocabulary]);
  return (
    <main ref={root} className="px-4 py-3">
      <h1 className="sr-only">{PRODUCT_NAME[language]}</h1>
      {notice}
      <LinkNotice dropped={dismissed ? [] : dropped} onDismiss={() => setDismissed(true)} />
      {slide ? (
        <Embedded key={text} {...props} slide={slide} />
      ) : (
        <p className="flex flex-wrap gap-x-4">
          <span role="status">{t('nothing')}</span>
          <FullLink
            address={toAddressOf(
              LINKS.serialize({ ...withoutShow(state), deck: undefined }, vocabulary),
            )}
            language={language}
          />
        </p>
      )}
    </main>
  );
};
