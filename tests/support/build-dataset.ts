import type { Campaign } from '../../src/domain/campaign';
import type { Bilingual, Code, Codelist } from '../../src/domain/codelist';
import { type Dataset, type DatasetParts, toDataset } from '../../src/domain/dataset';
import type { Indicator } from '../../src/domain/indicator';
import type { Observation } from '../../src/domain/observation';
import type { Source } from '../../src/domain/source';

const PLACE = { id: 'paper', section: '1.1', paragraph: 1 };

/** A text that says in both languages what it is the text of. */
export const buildText = (id: string): Bilingual => ({ zh: `${id}名`, en: `name of ${id}` });

/** A codelist from words: `invention<patent` lies below patent, `fake>trademark` implies that right. */
export const buildCodelist = (
  id: string,
  codes: string,
  more: Partial<Codelist> = {},
): Codelist => ({
  id,
  name: buildText(id),
  codes: codes.split(' ').map((word): Code => {
    const [, code = '', parent, right] = /^([^<>]+)(?:<([^<>]+))?(?:>(.+))?$/.exec(word) ?? [];
    return {
      id: code,
      name: buildText(code),
      ...(parent ? { parent } : {}),
      ...(right ? { implies: { right } } : {}),
    };
  }),
  ...more,
});

/** An indicator of the courts about all rights, counted in cases. */
export const buildIndicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name: buildText(id),
  definition: buildText(`${id}.definition`),
  chapter: '1.1',
  system: 'courts',
  agency: ['spc'],
  right: 'all',
  unit: 'case',
  kind: 'flow',
  order: 1,
  ...more,
});

/** A count of 2024, printed to its last unit. `codes` as in a reference: "right=patent;party=foreign". */
export const buildObservation = (
  indicator: string,
  value: string,
  codes = '',
  more: Partial<Observation> = {},
): Observation => ({
  indicator,
  time: '2024',
  codes: Object.fromEntries(
    codes
      .split(';')
      .filter(Boolean)
      .map((pair) => pair.split('=')),
  ),
  value,
  printed: `${value}件`,
  step: '1',
  status: 'A',
  source: PLACE,
  ...more,
});

/** A campaign of 2024 without results. */
export const buildCampaign = (id: string, more: Partial<Campaign> = {}): Campaign => ({
  id,
  name: buildText(id),
  time: '2024',
  agency: ['gacc'],
  right: ['all'],
  system: ['customs'],
  focus: buildText(`${id}.focus`),
  results: [],
  cases: [],
  source: PLACE,
  ...more,
});

const CODELISTS: readonly Codelist[] = [
  buildCodelist(
    'right',
    'all patent invention<patent utility-model<patent trademark copyright trade-secret',
    { disjoint: true },
  ),
  buildCodelist(
    'system',
    'all judicial courts<judicial police<judicial administrative customs<administrative market<administrative registration',
  ),
  buildCodelist('agency', 'spc local-courts<spc mps gacc samr cnipa'),
  buildCodelist('chapter', '1 1.1<1 1.2<1 3'),
  buildCodelist('campaign', 'dragon guard'),
  buildCodelist(
    'offence',
    'fake-marks>trademark selling-fakes>trademark fake-patents>patent piracy>copyright mixed',
    { disjoint: true },
  ),
  buildCodelist('party', 'domestic foreign', { disjoint: true }),
  buildCodelist('procedure', 'second retrial', { disjoint: true }),
  buildCodelist('unit', 'case piece percent point CNY patent'),
];

const ALL_RIGHTS = { right: ['all'] };

const INDICATORS: readonly Indicator[] = [
  buildIndicator('score', {
    system: 'all',
    contains: ALL_RIGHTS,
    chapter: '1',
    agency: ['cnipa'],
    unit: 'point',
    kind: 'score',
    headline: 2,
    order: 1,
  }),
  buildIndicator('civil', { contains: ALL_RIGHTS, headline: 1, order: 2 }),
  buildIndicator('criminal', { contains: ALL_RIGHTS, order: 3 }),
  buildIndicator('appeals', { contains: ALL_RIGHTS, order: 4 }),
  buildIndicator('courts.share', {
    contains: ALL_RIGHTS,
    unit: 'percent',
    kind: 'share',
    order: 5,
  }),
  buildIndicator('award', { right: 'trade-secret', unit: 'CNY', kind: 'amount-in-case', order: 6 }),
  buildIndicator('police', {
    system: 'police',
    agency: ['mps', 'samr'],
    right: 'copyright',
    order: 7,
  }),
  buildIndicator('seized', {
    system: 'customs',
    agency: ['gacc'],
    chapter: '1.2',
    contains: { right: ['patent', 'trademark', 'copyright'], campaign: ['dragon'] },
    unit: 'piece',
    headline: 3,
    order: 8,
  }),
  buildIndicator('guarded', {
    system: 'market',
    agency: ['samr'],
    chapter: '1.2',
    rights: ['patent', 'trademark'],
    order: 9,
  }),
  buildIndicator('granted', {
    system: 'registration',
    agency: ['cnipa'],
    chapter: '3',
    right: 'invention',
    unit: 'patent',
    headline: 4,
    order: 10,
  }),
];

const OBSERVATIONS: readonly Observation[] = [
  buildObservation('score', '82.36', '', { printed: '82.36分', step: '0.01' }),
  buildObservation('civil', '1000'),
  buildObservation('civil', '300', 'right=patent'),
  buildObservation('civil', '450', 'right=trademark'),
  buildObservation('civil', '200', 'right=copyright'),
  buildObservation('civil', '900', '', { time: '2023' }),
  buildObservation('civil', '280', 'right=patent', { time: '2023' }),
  buildObservation('civil', '400', 'right=trademark', { time: '2023' }),
  buildObservation('criminal', '100'),
  buildObservation('criminal', '40', 'offence=fake-marks'),
  buildObservation('criminal', '30', 'offence=selling-fakes'),
  buildObservation('criminal', '5', 'offence=fake-patents'),
  buildObservation('criminal', '20', 'offence=piracy'),
  buildObservation('criminal', '5', 'offence=mixed'),
  buildObservation('appeals', '50', 'procedure=second', { hedge: 'over', printed: '50余件' }),
  buildObservation('appeals', '70', 'procedure=retrial', { hedge: 'nearly', printed: '近70件' }),
  buildObservation('courts.share', '40.5', 'right=patent', { printed: '40.5%', step: '0.1' }),
  buildObservation('courts.share', '59.5', 'right=trademark', { printed: '59.5%', step: '0.1' }),
  buildObservation('award', '640000000', '', {
    printed: '6.4亿余元',
    step: '10000000',
    hedge: 'over',
  }),
  buildObservation('police', '1300', '', { printed: '1300余件', hedge: 'over' }),
  buildObservation('seized', '8160000', '', { printed: '816万件', step: '10000' }),
  buildObservation('seized', '8112000', 'campaign=dragon', { printed: '811.2万件', step: '1000' }),
  buildObservation('guarded', '439', 'campaign=guard'),
  buildObservation('granted', '1045000', '', {
    printed: '104.5万件',
    step: '1000',
    growth: { printed: '13.5%', value: '0.135', step: '0.001' },
  }),
  buildObservation('granted', '800000', 'party=domestic', { printed: '80.0万件', step: '1000' }),
  buildObservation('granted', '245000', 'party=foreign', { printed: '24.5万件', step: '1000' }),
];

const SOURCES: readonly Source[] = [
  {
    id: 'paper',
    title: buildText('paper'),
    edition: '2024',
    published: '2025-04-25',
    url: null,
    evidence: 'official',
  },
];

const CAMPAIGNS: readonly Campaign[] = [
  buildCampaign('dragon', { number: 2, results: ['seized@2024;campaign=dragon'] }),
  buildCampaign('guard', {
    number: 1,
    agency: ['samr'],
    right: ['patent', 'trademark'],
    system: ['market'],
    results: ['guarded@2024;campaign=guard', { name: buildText('a result') }],
    source: {
      id: 'paper',
      section: 'table1',
      paragraph: 1,
      also: [{ id: 'paper', section: '1.2', paragraph: 2 }],
    },
  }),
];

/**
 * A small dataset made by hand: parts by right over two years with a rest, offences that imply rights, a campaign's
 * figure beside the whole year's, a campaign about two rights, a hedge each way, shares, a score, an amount in a case,
 * a printed growth. `more` takes the place of whole parts.
 */
export const buildDataset = (more: Partial<DatasetParts> = {}): Dataset =>
  toDataset({
    codelists: CODELISTS,
    indicators: INDICATORS,
    observations: OBSERVATIONS,
    campaigns: CAMPAIGNS,
    breaks: [],
    sources: SOURCES,
    ...more,
  });
