import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import { groupDigits } from '../../wording/format-figure';
import { fileNameOf } from '../file-name';
import { formatBytes } from '../format-bytes';
import { type Job, type Outcome, TakeAwayError } from '../job';
import { JobStatus } from '../job-status';
import type { SectionProps } from '../section';
import { takeFile, takeText } from '../take-file';
import type { Taken } from '../taken';
import { useJob } from '../use-job';
import { makeXlsx, TEXT_FORMATS } from './formats';
import { type Content, contentOf, countRows, type Scope } from './scope';
import { toClipboard } from './to-clipboard';
import './words';

const SCOPES: readonly Scope[] = ['shown', 'filter'];

/** Rows whose sizes are worked out before anybody asks for a file. */
const MOST_WEIGHED = 20_000;

interface Way {
  readonly id: 'xlsx' | 'csv' | 'json' | 'sdmx' | 'copy';
  readonly bytes?: number | undefined;
  readonly run: (job: Job) => Promise<Outcome>;
}

/** A file of all figures of a filter has another name than one of what is shown. */
const nameOf = (taken: Taken, content: Content, extension: string): string =>
  fileNameOf(taken, extension, content.scope === 'filter' ? content : undefined);

const refuseEmpty = (content: Content): void => {
  if (countRows(content) === 0) throw new TakeAwayError('empty');
};

/** Every way in which what is taken can be had. */
const waysOf = (taken: Taken, content: Content): readonly Way[] => {
  const isWeighed = countRows(content) <= MOST_WEIGHED;
  const texts = TEXT_FORMATS.filter(({ holds }) => holds(content)).map(
    ({ id, extension, type, write }): Way => {
      const make = () => new Blob([write(taken, content)], { type });
      return {
        id,
        bytes: isWeighed ? make().size : undefined,
        run: async (job) => {
          refuseEmpty(content);
          return takeFile(nameOf(taken, content, extension), async () => make(), job);
        },
      };
    },
  );
  const xlsx: Way = {
    id: 'xlsx',
    run: async (job) => {
      refuseEmpty(content);
      const name = nameOf(taken, content, 'xlsx');
      return takeFile(name, () => makeXlsx(taken, content, job), job);
    },
  };
  const copy: Way = {
    id: 'copy',
    run: async () => {
      refuseEmpty(content);
      const { plain, html } = toClipboard(taken, content);
      return takeText(plain, html);
    },
  };
  return [xlsx, ...texts, copy];
};

interface ScopeChoiceProps {
  readonly taken: Taken;
  readonly value: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** What is shown, or every figure of the filter; each says how much it is. */
const ScopeChoice = ({ taken, value, onChange }: ScopeChoiceProps) => {
  const { t } = useTranslation('takeAwayData');
  const language = useLanguage();
  const name = useId();
  const write = (count: number) => (language === 'zh' ? String(count) : groupDigits(String(count)));
  const amountOf = (scope: Scope): string => {
    const { table, observations } = contentOf(taken, scope);
    const [rows, figures] = [table.rows.length, observations.length];
    const parts = [
      rows > 0 ? t('rows', { count: rows, rows: write(rows) }) : '',
      figures > 0 || rows === 0 ? t('figures', { count: figures, figures: write(figures) }) : '',
    ];
    return parts.filter(Boolean).join(t('comma'));
  };
  return (
    <fieldset className="mb-2 grid gap-1">
      <legend className="sr-only">{t('scope')}</legend>
      {SCOPES.map((scope) => (
        <label key={scope} className="flex min-h-6 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="radio"
            name={name}
            checked={scope === value}
            onChange={() => onChange(scope)}
          />
          {t(`scopes.${scope}`, { amount: amountOf(scope) })}
        </label>
      ))}
    </fieldset>
  );
};

/** The data of an exhibit as files and on the clipboard. */
export const DataSection = ({ taken }: SectionProps) => {
  const { t } = useTranslation('takeAwayData');
  const language = useLanguage();
  const { state, run, stop } = useJob();
  const [scope, setScope] = useState<Scope>('shown');
  const base = useId();
  const ways = useMemo(() => waysOf(taken, contentOf(taken, scope)), [taken, scope]);
  const sizeOf = ({ id, bytes }: Way): string => {
    if (bytes !== undefined) return formatBytes(language, bytes);
    return id === 'copy' ? '' : t('afterSaving');
  };
  const useOf = ({ id }: Way): string =>
    id === 'xlsx' && scope === 'filter' ? t('useAll') : t(`use.${id}`);
  return (
    <>
      {taken.alone ? null : <ScopeChoice taken={taken} value={scope} onChange={setScope} />}
      <ul className="grid gap-1.5">
        {ways.map((way) => (
          <li key={way.id} className="flex flex-wrap items-baseline gap-x-3">
            <Button
              look="outline"
              aria-describedby={`${base}${way.id}`}
              onClick={() => void run(way.run)}
            >
              {t(`format.${way.id}`)}
            </Button>
            <span id={`${base}${way.id}`} className="text-12 text-ink-muted">
              {useOf(way)}
              {sizeOf(way) === '' ? null : (
                <span className="whitespace-nowrap"> · {sizeOf(way)}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <JobStatus state={state} onStop={stop} />
    </>
  );
};
