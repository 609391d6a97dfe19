import type { Area, TextPart, Type } from './part';
import type { Reader } from './read-style';
import { type Cut, type PlacedCharacter, type Run, toRuns } from './to-runs';

/** What a text stands in: how it is set, how it is cut, and whether what it is in stands on its head. */
export interface TextPlace {
  readonly style: CSSStyleDeclaration;
  readonly opacity: number;
  readonly cut: Cut | undefined;
  readonly turned: boolean;
}

const charactersOf = (node: Text, reader: Reader): readonly PlacedCharacter[] => {
  const range = node.ownerDocument.createRange();
  let at = 0;
  const placed: PlacedCharacter[] = [];
  for (const text of node.data) {
    range.setStart(node, at);
    at += text.length;
    range.setEnd(node, at);
    // At the end of a line a character has a place there and one, without width, where the next begins.
    const rects = [...range.getClientRects()];
    const rect = rects.find(({ width, height }) => width > 0 && height > 0) ?? rects.at(-1);
    const isCollapsed = /^\s$/.test(text) && !(rect && rect.width > 0 && rect.height > 0);
    if (rect && !isCollapsed) placed.push({ text, ...reader.area(rect) });
  }
  return placed;
};

const toLevel = (run: Run, type: Type): TextPart => ({
  kind: 'text',
  text: run.text,
  x: run.left,
  baseline: run.top + (run.bottom - run.top) * type.ascent,
  length: run.right - run.left,
  turn: 0,
  type,
});

/** Within an area that is turned by 90 degrees, what was above is at the right; turned back, at the left. */
const turnArea = ({ left, top, right, bottom }: Area, turned: boolean): Area =>
  turned
    ? { left: -bottom, right: -top, top: left, bottom: right }
    : { left: top, right: bottom, top: -right, bottom: -left };

const UPRIGHT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** Of the height of a character of Chinese, how much stands over the base line. */
const HAN_ASCENT = 0.88;

const toTurned = (run: Run, type: Type, turned: boolean): TextPart => {
  const level = toLevel(run, type);
  const [x, y] = [level.x, level.baseline];
  return turned
    ? { ...level, x: y, baseline: -x, turn: -90 }
    : { ...level, x: -y, baseline: x, turn: 90 };
};

const toUpright = ({ text, left, top, right }: PlacedCharacter, type: Type): TextPart => ({
  kind: 'text',
  text,
  x: (left + right - type.size) / 2,
  baseline: top + type.size * HAN_ASCENT,
  length: type.size,
  turn: 0,
  type,
});

const readVertical = (
  characters: readonly PlacedCharacter[],
  { cut, turned }: TextPlace,
  type: Type,
): readonly TextPart[] => {
  const own = cut && { ...cut, area: turnArea(cut.area, turned) };
  const upright = turned ? [] : characters.filter(({ text }) => UPRIGHT.test(text));
  const lying = characters
    .filter((each) => !upright.includes(each))
    .map((each) => ({ text: each.text, ...turnArea(each, turned) }));
  return [
    ...upright
      .filter(({ bottom }) => !cut || bottom <= cut.area.bottom + 1)
      .map((each) => toUpright(each, type)),
    ...toRuns(lying, own).map((run) => toTurned(run, type, turned)),
  ];
};

/** A text of the page as lines that stand where they are seen. */
export const readText = (node: Text, place: TextPlace, reader: Reader): readonly TextPart[] => {
  const type = reader.type(place.style, place.opacity);
  if (!type || node.data.trim() === '') return [];
  const characters = charactersOf(node, reader);
  if (place.style.writingMode.startsWith('vertical')) return readVertical(characters, place, type);
  return toRuns(characters, place.cut).map((run) => toLevel(run, type));
};
