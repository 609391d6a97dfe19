import { isUnfiltered } from '../../crossfilter/filter';
import { type Language, LANGUAGE_TAG } from '../../domain/language';
import { inOneLine } from '../../provenance/cite/cited-source';
import { formatNote, type NoteStyle } from '../../provenance/cite/format-citation';
import type { Cited } from '../../provenance/source-line';
import { wordsIn } from '../../i18n/words';
import '../../wording/words';
import { namesOf, pairOf } from '../../exhibits/pair/pair-answer';
import { askedSentence } from '../../exhibits/pair/side-names';
import { wordsOf } from '../../exhibits/answers';
import { citedBy, citeExhibit, type SourceRecords } from '../cite/to-citable';
import { type Taken, takenWords } from '../taken';
import { type Recast, recast } from './recast';

/** A finding as a sentence, and the note that says where it stands. */
export interface Sentence {
  readonly language: Language;
  readonly text: string;
  readonly note: string;
}

const NARROWED: readonly string[] = ['filtered', 'own', 'whole'];

/** The filter behind a finding that does not name all it is narrowed by. */
const filterWords = ({ answer }: Taken, language: Language): string => {
  const { filter, second } = answer.asked;
  if (!second && (isUnfiltered(filter) || !NARROWED.includes(answer.badge))) return '';
  const sentence = askedSentence(answer.asked, language);
  const line = wordsIn('filter', language)('line', { sentence });
  return language === 'zh' ? `（${line}）` : ` (${line})`;
};

/** The figures that a sentence speaks of, with those of the year that it compares with; all that the exhibit rests on where none speaks for it. */
const spokenOf = (taken: Taken, before: string | undefined): readonly Cited[] => {
  const { exhibit, answer } = taken;
  const { lead } = answer;
  if (lead.length === 0) return citedBy(taken);
  const indicators = new Set(lead.map(({ indicator }) => indicator));
  const compared = exhibit
    .observations(answer)
    .filter(({ time, indicator }) => time === before && indicators.has(indicator));
  return [...lead, ...compared];
};

/** The headline as a sentence, where it speaks of the figure that leads. */
export const recastOf = (taken: Taken, language: Language): Recast | undefined => {
  const { asked, lead } = taken.answer;
  const indicator = asked.ground.cube.dataset.indicatorById.get(lead[0]?.indicator ?? '');
  const { headline } = takenWords(taken, language);
  return indicator && recast(headline, indicator.name[language], language);
};

/** The finding of an exhibit; of two sides each by its name. */
const findingOf = (taken: Taken, language: Language): string => {
  const pair = pairOf(taken.answer);
  if (!pair) return takenWords(taken, language).headline;
  const names = namesOf(pair, language);
  return pair.sides
    .map((side, at) => {
      const finding = wordsOf(pair.own, side, language).headline.replace(/[.。]$/, '');
      return language === 'zh' ? `${names[at]}：${finding}` : `${names[at]}: ${finding}`;
    })
    .join(language === 'zh' ? '；' : '; ');
};

/** The finding of an exhibit as a sentence in a language: of the same parts as its headline, which it claims nothing beyond. */
export const toSentence = (
  taken: Taken,
  sources: SourceRecords,
  language: Language,
  style: NoteStyle,
): Sentence => {
  const headline = findingOf(taken, language);
  const told = pairOf(taken.answer) ? undefined : recastOf(taken, language);
  const plain = headline.replace(/[.。]$/, '') + filterWords(taken, language);
  const text = inOneLine(told?.sentence ?? plain) + (language === 'zh' ? '。' : '.');
  const citable = citeExhibit(taken, sources, spokenOf(taken, told?.before));
  return { language, text, note: formatNote(style, citable).join(' ') };
};

const markOf = ({ language }: Sentence): string => (language === 'zh' ? '〔1〕' : '[1]');

/** The sentence and its note as plain text. */
export const toPlainText = (sentence: Sentence): string => {
  const mark = markOf(sentence);
  return `${sentence.text}${mark}\n\n${mark} ${sentence.note}\n`;
};

/** The sentence and its note as HTML for a word processor: whatever they hold is text in it. */
export const toHtml = (sentence: Sentence): string => {
  const page = new DOMParser().parseFromString('', 'text/html');
  const mark = page.createElement('sup');
  mark.textContent = markOf(sentence);
  const paragraphs = [
    [sentence.text, mark],
    [mark.cloneNode(true), ` ${sentence.note}`],
  ] as const;
  for (const content of paragraphs) {
    const paragraph = page.createElement('p');
    paragraph.lang = LANGUAGE_TAG[sentence.language];
    paragraph.append(...content);
    page.body.append(paragraph);
  }
  return page.body.innerHTML;
};
