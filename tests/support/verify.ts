import type { Claims, Citation } from '../../src/domain/citation';
import type { ReportParagraph } from '../../src/domain/parse-report';
import { type Verification, verifyReport } from '../../src/domain/verify-report';

/** Runs a verification to its end. */
export const finish = (run: Generator<number, Verification>): Verification => {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
};

/** The paragraphs of section 1.1, one for each text. */
export const buildParagraphs = (...texts: readonly string[]): readonly ReportParagraph[] =>
  texts.map((text, index) => ({ section: '1.1', paragraph: index + 1, text }));

/** A value cited in section 1.1. */
export const cite = (printed: string, paragraph = 1, more: Partial<Citation> = {}): Citation => ({
  id: `figure ${printed}`,
  what: 'value',
  section: '1.1',
  paragraph,
  printed,
  ...more,
});

/** Verifies texts as the paragraphs of section 1.1. */
export const verifyTexts = (texts: readonly string[], claims: Partial<Claims>): Verification =>
  finish(
    verifyReport(buildParagraphs(...texts), {
      citations: [],
      dates: [],
      exemptions: [],
      ...claims,
    }),
  );
