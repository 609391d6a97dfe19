import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { ReportEvent } from '../../domain/report-event';
import { formatPlace } from '../../wording/format-place';
import type { EventsAnswer } from './answer';
import { countBy } from './count-by';
import { eventCode, partnersText } from './event-names';
import { textsIn } from './texts';

/** A form of agreements with its documents. */
export interface FormRow {
  readonly form: string;
  readonly events: readonly ReportEvent[];
}

/** The documents of each form, the form with most of them first. */
export const formRows = ({ shown }: EventsAnswer): readonly FormRow[] =>
  countBy(shown, ({ form }) => (form === undefined ? [] : [form])).map(({ code: form }) => ({
    form,
    events: shown.filter((event) => event.form === form),
  }));

/** With whom documents are, one after the other; the name of one that has no partner. */
export const documentPartners = (
  dataset: Dataset,
  events: readonly ReportEvent[],
  language: Language,
): readonly string[] =>
  events.map((event) => partnersText(dataset, event, language) || event.name[language]);

/** The places of the report, each once. */
const placesOf = (events: readonly ReportEvent[], language: Language): readonly string[] => [
  ...new Set(events.map(({ source }) => formatPlace(language, source))),
];

/** A square for each document. */
export const Squares = ({ count }: { readonly count: number }) => (
  <span aria-hidden="true" className="flex max-w-[9em] flex-wrap gap-[0.15em]">
    {Array.from({ length: count }, (_, at) => (
      <span key={at} className="size-[0.65em] bg-accent" />
    ))}
  </span>
);

interface FormTableProps {
  readonly answer: EventsAnswer;
  readonly language: Language;
}

const COLUMNS = ['form', 'count', 'partner', 'place'] as const;

/** Agreements by form: how many, with whom, and where the report says so. */
export const FormTable = ({ answer, language }: FormTableProps) => {
  const { dataset } = answer.asked.ground.cube;
  const t = textsIn(language);
  return (
    <table className="block w-full text-14 sm:table">
      <caption className="sr-only">{t('subtitleForms')}</caption>
      <thead className="hidden sm:table-header-group">
        <tr className="text-12 text-ink-muted">
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className="border-b border-hairline pe-3 text-start font-normal"
            >
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {formRows(answer).map(({ form, events }) => (
          <tr key={form} className="block border-b border-hairline py-1 align-top sm:table-row">
            <th
              scope="row"
              className="block text-start font-semibold sm:table-cell sm:w-48 sm:py-1.5 sm:pe-3 sm:font-normal"
            >
              {eventCode(dataset, 'document-form', form, language)}
            </th>
            <td className="block sm:table-cell sm:w-32 sm:py-1.5 sm:pe-3">
              <span className="flex items-center gap-2">
                <Squares count={events.length} />
                <span className="font-semibold tabular-nums">{events.length}</span>
              </span>
            </td>
            <td className="block sm:table-cell sm:py-1.5 sm:pe-3">
              {documentPartners(dataset, events, language).map((partners, at) => (
                <span
                  key={events[at]?.id}
                  className="me-3 inline-block"
                  title={events[at]?.name[language]}
                >
                  {partners}
                </span>
              ))}
            </td>
            <td className="block text-12 text-ink-muted sm:table-cell sm:w-32 sm:py-1.5">
              {placesOf(events, language).join(language === 'zh' ? '、' : '; ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
