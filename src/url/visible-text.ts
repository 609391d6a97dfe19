/** An emoji with what joins and colors its parts; else a character that is not seen: of width zero, a soft hyphen, one that turns the direction of what follows. */
const EMOJI_OR_INVISIBLE =
  /(\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d(?=\p{Extended_Pictographic})|\p{Extended_Pictographic})*)|[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud802|\ud803|\ud83a|\ud83b/;

/** A text without what is not seen of it. */
export const visibleText = (text: string): string =>
  text.replaceAll(EMOJI_OR_INVISIBLE, (_, emoji: string | undefined) => emoji ?? '');

/** A text of a link or a reader as it may stand within a sentence of ours: nothing of it turns our words around. */
export const quotable = (text: string): string => {
  const visible = visibleText(text);
  return RIGHT_TO_LEFT.test(visible) ? `\u2068${visible}\u2069` : visible;
};
