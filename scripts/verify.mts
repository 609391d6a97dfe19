/**
 * `npm run verify -- <report.txt> [--data folder] [--edition year]`: finds every cited figure in the section and
 * paragraph that it cites, every number of the text that nothing accounts for, and every marked name that nothing covers.
 * Exit 0: all found, nothing uncovered. 1: something is not; each fault on a line. 2: nothing was verified, and why.
 */
import { runVerify } from './run-verify.mts';

const { status, out, err } = runVerify(process.argv.slice(2));
for (const line of err) console.error(line);
for (const line of out) console.log(line);
process.exitCode = status;
