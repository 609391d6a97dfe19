import { expect, test } from 'vitest';
import { SCHEMA_FIELDS } from '../../src/data/schema-fields';
import { readRecords } from '../support/read-data';

test('the dictionary has what every field of the schemas means, and nothing else', () => {
  const told = readRecords('fields').map(({ id }) => id);
  expect(told.toSorted()).toEqual(
    SCHEMA_FIELDS.map(({ kind, name }) => `${kind}.${name}`).toSorted(),
  );
});

const fieldOf = (kind: string, name: string) =>
  SCHEMA_FIELDS.find((each) => each.kind === kind && each.name === name);

test('a field says its type, whether it is a list, whether every record has it, and the words that it may hold', () => {
  expect(fieldOf('sources', 'evidence')).toEqual({
    kind: 'sources',
    name: 'evidence',
    type: 'text',
    list: false,
    required: true,
    options: ['official', 'press', 'secondary'],
  });
  expect(fieldOf('indicators', 'agency')).toMatchObject({ type: 'id', list: true, required: true });
  expect(fieldOf('observations', 'value')).toMatchObject({ type: 'decimal', list: false });
  expect(fieldOf('instruments', 'adopted')).toMatchObject({ type: 'day', required: false });
  expect(fieldOf('sources', 'published')).toMatchObject({ type: 'day', required: true });
  expect(fieldOf('search', 'pairs')).toMatchObject({ type: 'text', list: true });
});
