import { MOST_REPORT_BYTES, type ReportRefusal } from '../../domain/decode-report';
import { openReport, type ReportBasis } from '../../domain/open-report';
import type { ReportParagraph } from '../../domain/parse-report';
import { isSameReport } from '../../domain/recognise-report';
import { type Verification, verifyReport } from '../../domain/verify-report';

/** A file that was opened as the report. `verification` is there once it was checked. */
export interface OpenedFile {
  readonly name: string;
  readonly paragraphs: readonly ReportParagraph[];
  readonly verification?: Verification | undefined;
}

/** Why a file was not taken; `found` of `cited` figures where it turned out to be another edition. */
export interface Refused {
  readonly name: string;
  readonly reason: ReportRefusal | 'other-edition' | 'unreadable';
  readonly found?: number | undefined;
  readonly cited?: number | undefined;
}

/** What is opened, what is being done, and what was refused last. `progress` goes from 0 to 1. A refused file leaves the opened one. */
export interface ReportFileState {
  readonly opened: OpenedFile | undefined;
  readonly refused: Refused | undefined;
  readonly reading: string | undefined;
  readonly progress: number | undefined;
}

/** What the store needs of a file: a `File` has it. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** The opened report, in memory only. `open` and `check` take their time in pieces; a later call overtakes an earlier one. */
export interface ReportStore {
  readonly get: () => ReportFileState;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly open: (file: ReadableFile, basis: ReportBasis) => Promise<void>;
  readonly check: (basis: ReportBasis) => Promise<void>;
  readonly close: () => void;
}

const NOTHING: ReportFileState = {
  opened: undefined,
  refused: undefined,
  reading: undefined,
  progress: undefined,
};

/** Work between two pauses, so that the page draws and answers. */
const PIECE_MS = 12;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const readBytes = async (file: ReadableFile): Promise<Uint8Array | Refused['reason']> => {
  if (file.size > MOST_REPORT_BYTES) return 'too-large';
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'unreadable';
  }
};

const readFile = async (file: ReadableFile, basis: ReportBasis): Promise<OpenedFile | Refused> => {
  const { name } = file;
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') return { name, reason: bytes };
  await pause();
  const opened = openReport(bytes, ['utf-8', 'gb18030'], basis);
  return opened.ok ? { name, paragraphs: opened.paragraphs } : { name, reason: opened.reason };
};

const runInPieces = async (
  run: Generator<number, Verification>,
  onProgress: (done: number) => boolean,
): Promise<Verification | undefined> => {
  let started = performance.now();
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    if (performance.now() - started < PIECE_MS) continue;
    if (!onProgress(step.value)) return undefined;
    await pause();
    started = performance.now();
  }
};

/** Makes a store with nothing opened. */
export const createReportStore = (): ReportStore => {
  let state = NOTHING;
  let turn = 0;
  const listeners = new Set<() => void>();
  const set = (change: Partial<ReportFileState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const begin = () => {
    turn += 1;
    const own = turn;
    return () => own === turn;
  };
  return {
    get: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    open: async (file, basis) => {
      const isCurrent = begin();
      set({ reading: file.name, refused: undefined, progress: undefined });
      const read = await readFile(file, basis);
      if (!isCurrent()) return;
      if ('reason' in read) set({ reading: undefined, refused: read });
      else set({ reading: undefined, opened: read });
    },
    check: async (basis) => {
      const { opened } = state;
      if (!opened) return;
      const isCurrent = begin();
      set({ progress: 0, refused: undefined });
      await pause();
      const verification = await runInPieces(
        verifyReport(opened.paragraphs, basis.claims),
        (progress) => {
          if (isCurrent()) set({ progress });
          return isCurrent();
        },
      );
      if (!verification || !isCurrent()) return;
      if (isSameReport(verification)) {
        set({ progress: undefined, opened: { ...opened, verification } });
        return;
      }
      const { found, cited } = verification;
      const refused = { name: opened.name, reason: 'other-edition', found, cited } as const;
      set({ progress: undefined, opened: undefined, refused });
    },
    close: () => {
      begin();
      set(NOTHING);
    },
  };
};
