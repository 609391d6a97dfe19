import { useMemo, useState } from 'react';
import { NO_FILTER } from '../../../crossfilter/filter';
import type { Observation } from '../../../domain/observation';
import { PageContext, usePage } from '../../../exhibits/exhibit-context';
import { filterOn } from '../../../exhibits/ground';
import { seriesOfFigure } from '../../../exhibits/series/of-figure';
import { useExhibit } from '../../../exhibits/use-exhibit';
import { useLanguage } from '../../../i18n/use-language';
import { toIsoDate } from '../../../provenance/today';
import { toPart } from '../../../ui/late-part';
import { toAddressOf } from '../../../url/use-query';
import type { Vocabulary } from '../../../url/vocabulary';
import { LINKS, type ViewState } from '../../../views/view-state';
import { pagePlace } from '../embed/page-place';
import { toFigureState } from './figure-state';

const { Part: TakeAwayDialog } = toPart(
  async () => (await import('../../../take-away/dialog/take-away-dialog')).TakeAwayDialog,
);

interface FigureDialogProps {
  readonly figure: Observation;
  readonly state: ViewState;
  readonly vocabulary: Vocabulary;
  readonly onClose: () => void;
}

const Taken = ({ figure, state, vocabulary, onClose }: FigureDialogProps) => {
  const { ground } = usePage();
  const language = useLanguage();
  const [today] = useState(() => toIsoDate(new Date()));
  const { exhibit, answer } = useExhibit(seriesOfFigure(figure));
  const { edition } = ground;
  const there = { ...toFigureState(figure)(state), edition, language, theme: undefined };
  const address = toAddressOf(LINKS.serialize(there, vocabulary));
  return (
    <TakeAwayDialog
      taken={{ exhibit, answer, languages: [language], address, today, alone: true }}
      onClose={onClose}
    />
  );
};

/** All that can be taken away of the series that a figure is of: that series whole and no other, whatever the page is filtered by. */
export const FigureDialog = (props: FigureDialogProps) => {
  const { figure, vocabulary } = props;
  const { ground, actions } = usePage();
  const own = useMemo(
    () => ({
      ground,
      filter: filterOn(ground, NO_FILTER),
      actions: actions && {
        ...actions,
        place: async () => pagePlace(vocabulary, toFigureState(figure)),
      },
    }),
    [ground, actions, vocabulary, figure],
  );
  return (
    <PageContext value={own}>
      <Taken {...props} />
    </PageContext>
  );
};
