import { describe, expect, test } from 'vitest';
import { toObservation } from '../../../src/data/to-observation';
import type { Observation } from '../../../src/domain/observation';
import { observationColumns } from '../../../src/take-away/csv/observation-columns';
import { readDataset, readRecords } from '../../support/read-data';

const dataset = readDataset();
const columns = observationColumns(dataset);
const column = (id: string) => {
  const found = columns.find((each) => each.id === id);
  if (!found) throw new Error(`no column ${id}`);
  return found;
};
const rowOf = (observation: Observation): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columns.flatMap(({ id, read }) => {
      const text = read(observation);
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
const find = (reference: string): Observation => {
  const found = dataset.observationByReference.get(reference);
  if (!found) throw new Error(`no figure ${reference}`);
  return found;
};

describe('the columns of an observation', () => {
  test('have ids of their own that every program takes, and names in both languages', () => {
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    for (const { id, name, meaning } of columns) {
      expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
      expect([name.zh, name.en, meaning.zh, meaning.en]).not.toContain('');
    }
  });

  test('say of a part what it is, how it is printed and where it stands', () => {
    expect(rowOf(find('court.admin1.received@2024;right=trademark'))).toEqual({
      reference: 'court.admin1.received@2024;right=trademark',
      indicator: 'court.admin1.received',
      indicator_zh: dataset.indicatorById.get('court.admin1.received')?.name.zh,
      indicator_en: dataset.indicatorById.get('court.admin1.received')?.name.en,
      kind: 'flow',
      indicator_chapter: '1.1',
      indicator_system: expect.any(String),
      indicator_right: 'all',
      indicator_agency: expect.any(String),
      time: '2024',
      year: '2024',
      part_zh: '商标',
      part_en: 'Trademarks',
      right: 'trademark',
      right_zh: '商标',
      right_en: 'Trademarks',
      value: '19130',
      unit: 'case',
      unit_zh: expect.any(String),
      unit_en: expect.any(String),
      printed: '19130件',
      step: '1',
      status: 'A',
      computed: 'false',
      source: 'cnipa-2024',
      source_zh: '二〇二四年中国知识产权保护状况',
      source_en: expect.any(String),
      edition: '2024',
      evidence: 'official',
      published: dataset.sourceById.get('cnipa-2024')?.published ?? expect.anything(),
      url: dataset.sourceById.get('cnipa-2024')?.url ?? expect.anything(),
      section: '1.1',
      paragraph: '3',
      place_zh: '一（一）第3段',
      place_en: 'section 1.1, para. 3',
    });
  });

  test('hold every field of the contract, unchanged, and no printed token of what is computed', () => {
    for (const record of readRecords('observations')) {
      const { growth, source, note, derivation, fromRates, printed, ...fields } = record;
      const { id, section, paragraph, also } = source;
      const row = rowOf(toObservation(record));
      const inWhitePaper =
        row['edition'] === undefined ? {} : { section, paragraph: `${paragraph}` };
      if (fields.status === 'E') expect(row['printed']).toBeUndefined();
      expect(row, row['reference']).toMatchObject({
        ...fields,
        ...(fields.status !== 'E' && { printed }),
        ...(growth && {
          growth: growth.value,
          growth_step: growth.step,
          growth_printed: growth.printed,
        }),
        ...(growth?.hedge && { growth_hedge: growth.hedge }),
        ...(derivation && { derivation_zh: derivation.zh, derivation_en: derivation.en }),
        ...(fromRates && { from_rates: fromRates.join(' ') }),
        ...(note && { note_zh: note.zh, note_en: note.en }),
        ...(also && { also: JSON.stringify(also) }),
        source: id,
        ...inWhitePaper,
      });
    }
  });

  test('name no place in a document that has none', () => {
    const other = dataset.observations.find(
      ({ source }) => dataset.sourceById.get(source.id)?.edition === null,
    );
    expect(other && column('section').read(other)).toBeUndefined();
    expect(other && column('place_en').read(other)).toBeUndefined();
  });

  test('mark what is computed, and nothing else', () => {
    const marked = dataset.observations.filter((each) => column('computed').read(each) === 'true');
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.every(({ status, derivation }) => status === 'E' && derivation)).toBe(true);
    expect(marked.length).toBe(dataset.observations.filter(({ status }) => status === 'E').length);
  });

  test('write numbers as exact decimals', () => {
    for (const { id, type, read } of columns) {
      if (type !== 'decimal' && type !== 'integer') continue;
      const texts = dataset.observations.flatMap((each) => read(each) ?? []);
      expect(
        texts.filter((text) => !/^-?\d+(?:\.\d+)?$/.test(text)),
        id,
      ).toEqual([]);
    }
    expect(dataset.observations.map((each) => column('value').read(each))).toEqual(
      dataset.observations.map(({ value }) => value),
    );
  });
});
