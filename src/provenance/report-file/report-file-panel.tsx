import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../domain/dataset';
import type { ReportBasis } from '../../domain/open-report';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import type { ReportFileState, ReportStore } from './report-store';
import { useFileDrop } from './use-file-drop';
import { type RecordNames, VerificationReport } from './verification-report';
import './words';

interface ReportFilePanelProps {
  readonly dataset: Dataset;
  readonly basis: ReportBasis;
  readonly names: RecordNames;
  readonly state: ReportFileState;
  readonly store: ReportStore;
}

const TEXT_FILES = '.txt,.md,.text,text/plain,text/markdown';

const FileChooser = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  const { t } = useTranslation('report');
  const input = useRef<HTMLInputElement>(null);
  const { over, handlers } = useFileDrop(onFile);
  return (
    <div
      {...handlers}
      className={`screen-only flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-dashed p-3 ${over ? 'border-accent bg-accent-soft' : 'border-strong'}`}
    >
      <Button look="outline" className="border-strong" onClick={() => input.current?.click()}>
        {t('choose')}
      </Button>
      <span className="text-12 text-ink-muted">{t('drop')}</span>
      <input
        ref={input}
        type="file"
        accept={TEXT_FILES}
        aria-label={t('choose')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.item(0);
          if (file) onFile(file);
          // The same file may be chosen again after it was changed.
          event.target.value = '';
        }}
      />
    </div>
  );
};

const Refusal = ({ state }: Pick<ReportFilePanelProps, 'state'>) => {
  const { t } = useTranslation('report');
  const { refused, opened } = state;
  if (!refused) return null;
  const { name, reason, found = 0, cited = 0 } = refused;
  return (
    <p role="alert" className="my-2 border-s-4 border-ink ps-2">
      {t('refused', { name })} {t(`reason.${reason}`, { found, cited })}
      {opened ? <span className="block">{t('kept', { name: opened.name })}</span> : null}
    </p>
  );
};

const Opened = ({ dataset, basis, names, state, store }: ReportFilePanelProps) => {
  const { t } = useTranslation('report');
  const { opened, progress } = state;
  if (!opened) return null;
  return (
    <div className="py-2">
      <p className="break-words font-semibold">{t('opened', { name: opened.name })}</p>
      <p className="text-12 text-ink-muted">
        {t('paragraphs', { count: opened.paragraphs.length })}
      </p>
      <div className="flex flex-wrap gap-2 py-2">
        <Button
          look="solid"
          disabled={progress !== undefined}
          onClick={() => void store.check(basis)}
        >
          {t(progress === undefined ? 'check' : 'checking')}
        </Button>
        <Button look="outline" onClick={store.close}>
          {t('close')}
        </Button>
      </div>
      {progress === undefined ? null : (
        <progress aria-label={t('progress')} max={1} value={progress} className="w-full" />
      )}
      {opened.verification ? (
        <VerificationReport
          dataset={dataset}
          verification={opened.verification}
          exemptions={basis.claims.exemptions}
          misread={basis.misread}
          names={names}
        />
      ) : null}
    </div>
  );
};

/** Opens the report's text from the reader's device and checks every figure against it. Nothing leaves the page. */
export const ReportFilePanel = (props: ReportFilePanelProps) => {
  const { basis, state, store } = props;
  const { t } = useTranslation('report');
  return (
    <Panel headline={t('title')} subtitle={t('intro')}>
      <div className="pt-2">
        <FileChooser onFile={(file) => void store.open(file, basis)} />
        {state.reading ? (
          <p role="status" className="break-words py-2">
            {t('reading', { name: state.reading })}
          </p>
        ) : null}
        <Refusal state={state} />
        <Opened {...props} />
      </div>
    </Panel>
  );
};
