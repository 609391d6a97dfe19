import type { ReactNode } from 'react';
import type { Observation } from '../domain/observation';
import { usePage } from '../exhibits/exhibit-context';
import { SourceButton } from '../provenance/source-button';
import { RelatedViews } from './related-views';

/** What a view finds, in the words of one language, and the figures that say so. `detail` says what else, and of what. */
export interface Finding {
  readonly headline: string;
  readonly detail?: string | undefined;
  readonly figures: readonly Observation[];
}

interface ChapterPageProps {
  /** Undefined where the filter leaves nothing to say: the exhibits say what empties them. */
  readonly finding: Finding | undefined;
  readonly related: readonly string[];
  /** What is to be said before all else. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

/** The page of a view that reads one part of the report: its finding, its exhibits, and the ways to related views. */
export const ChapterPage = ({ finding, related, notice, children }: ChapterPageProps) => {
  const { ground } = usePage();
  return (
    <>
      {notice}
      {finding ? (
        <header className="border-b border-hairline py-3">
          <h2 className="text-20 font-semibold sm:text-28 text-ink">
            {finding.headline}{' '}
            <SourceButton dataset={ground.cube.dataset} observations={finding.figures} />
          </h2>
          {finding.detail ? <p className="text-14 text-ink-muted">{finding.detail}</p> : null}
        </header>
      ) : null}
      <div className="grid items-start gap-x-10 gap-y-6 py-4 lg:grid-cols-2 print:block">
        {children}
      </div>
      <RelatedViews names={related} />
    </>
  );
};
