import { editionTitle } from '../../provenance/edition-title';
import { wordsIn } from '../../i18n/words';
import { type Job, TakeAwayError } from '../job';
import { writeXlsx } from '../xlsx/write-xlsx';
import { type WrittenChart, writeChart } from './chart';
import { layOutSlide } from './lay-out-slide';
import { type PackedChart, type WrittenSlide, writePackage } from './package';
import { toShape } from './shapes';
import { toSlideContent } from './slide-content';
import type { DeckTaken, SlideTaken } from './slide-taken';
import { SMALL, toParagraphs } from './text';
import { toPlainText } from './xml';
import './words';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Longer addresses are refused by programs that open the file; the notes have them as text. */
const MOST_LINK = 2000;

/** An address that leads somewhere from another machine. */
const toLink = (address: string): string | undefined =>
  /^https?:\/\//.test(address) && address.length <= MOST_LINK ? address : undefined;

/** Lets the page answer between two slides: a click on "stop" is heard. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

const pack = async ({ root, sheet }: WrittenChart, signal: AbortSignal): Promise<PackedChart> => {
  const workbook = await writeXlsx([sheet], { signal, onProgress: () => {} });
  return { root, workbook: new Uint8Array(await workbook.arrayBuffer()) };
};

const writeOne = async (
  slide: SlideTaken,
  at: number,
  deck: DeckTaken,
  signal: AbortSignal,
): Promise<WrittenSlide> => {
  const { languages, slides, address } = deck;
  const content = toSlideContent(slide, deck);
  const link = toLink(address);
  const { shapes, charts } = layOutSlide({
    content,
    dataset: slide.answer.asked.ground.cube.dataset,
    languages,
    number: at + 1,
    total: slides.length,
    linked: link !== undefined,
  });
  const notes = toPlainText(content.spoken)
    .split('\n')
    .map((text) => ({
      runs: text === '' ? [] : [{ text, language: languages[0], size: SMALL - 2 }],
    }));
  return {
    // 1 is the tree itself.
    shapes: shapes.map((shape, index) => toShape(shape, index + 2)).join(''),
    charts: await Promise.all(charts.map((frame) => pack(writeChart(frame), signal))),
    notes: toParagraphs(notes),
    link,
  };
};

const titleOf = ({ slides: [first], languages: [language] }: DeckTaken): string => {
  if (!first) throw new TakeAwayError('empty');
  const { cube, edition, package: descriptor } = first.answer.asked.ground;
  const title = editionTitle(cube.dataset, edition, language) ?? descriptor.name;
  return wordsIn('takeAwayPptx', language)('title', { title, edition });
};

/** Makes slides whole: native charts with their workbooks, native tables, words, notes. Stops between two slides where it is asked to; nothing half-made is given. */
export const toPptx = async (deck: DeckTaken, { signal, onProgress }: Job): Promise<Blob> => {
  const title = titleOf(deck);
  const written: WrittenSlide[] = [];
  for (const [at, slide] of deck.slides.entries()) {
    signal.throwIfAborted();
    onProgress(at / deck.slides.length);
    written.push(await writeOne(slide, at, deck, signal));
    await pause();
  }
  signal.throwIfAborted();
  return new Blob([writePackage(written, title, deck.today)], { type: PPTX });
};
