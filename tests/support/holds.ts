import fc from 'fast-check';

const SEED = Number(process.env['LAW_SEED'] ?? 20_240);

/** Checks a law on `runs` generated cases: the same ones every time; the environment variable LAW_SEED asks for others. */
export const holds = <Case>(law: fc.IProperty<Case>, runs = 100): void => {
  fc.assert(law, { numRuns: runs, seed: SEED });
};
