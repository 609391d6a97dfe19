import type { Fault } from './parse-resource';

/** Why a file could not be used: not there, not reachable or not served for now, not JSON, or against its schema. */
export type DataErrorReason = 'missing' | 'unreachable' | 'not-json' | 'invalid';

/** A data file that cannot be used. `faults` names every record and field of an invalid one, else it is empty. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly file: string;
  readonly reason: DataErrorReason;
  readonly faults: readonly Fault[];

  constructor(file: string, reason: DataErrorReason, faults: readonly Fault[] = []) {
    super(`${file}: ${reason}`);
    this.file = file;
    this.reason = reason;
    this.faults = faults;
  }
}
