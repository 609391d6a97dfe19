import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toSchemaFiles } from '../../scripts/publish-schemas.mts';
import { DATA_FOLDER, readDataPackage, readDataText } from '../support/read-data';

describe('the published JSON schemas', () => {
  test.each([...toSchemaFiles()])('%s is the one in code', (name, text) => {
    expect(readDataText(`schema/${name}`)).toBe(text);
  });

  test('are those and no others, and the descriptor names them', () => {
    const names = [...toSchemaFiles().keys()].toSorted();
    expect(readdirSync(join(DATA_FOLDER, 'schema')).toSorted()).toEqual(names);
    const named = readDataPackage().resources.map(({ jsonSchema }) => jsonSchema);
    expect([...new Set(named)].toSorted()).toEqual(names.map((name) => `schema/${name}`));
  });
});
