import { Fragment, jsx } from 'react/jsx-runtime';

type Text = string | number | bigint;

/** Elements that hold text alone: nothing in them can be an element. */
const TEXT_ALONE = new Set<unknown>(['option', 'title', 'textarea', 'style', 'script']);
const SVG_TEXT = new Set<unknown>(['text', 'tspan', 'textPath']);

const isText = (child: unknown): child is Text =>
  typeof child === 'number' || typeof child === 'bigint' || typeof child === 'string';

const isNothing = (child: unknown): boolean =>
  child === null || child === undefined || typeof child === 'boolean' || child === '';

/** The element around a text has no box: the text lies where it would lie without it. */
const wrap = (type: unknown, text: string, index: number) =>
  SVG_TEXT.has(type)
    ? jsx('tspan', { children: text }, `text ${index}`)
    : jsx('span', { className: 'contents', children: text }, `text ${index}`);

/** Texts beside one another are one, at the place of the first: every other child keeps its place, by which React knows it. */
const wrapRuns = (type: unknown, children: readonly unknown[]): readonly unknown[] => {
  const whole: unknown[] = [];
  let text = '';
  let begin = 0;
  const end = () => {
    if (text !== '') whole[begin] = wrap(type, text, begin);
    text = '';
  };
  for (const [index, child] of children.entries()) {
    if (isText(child) && child !== '') {
      if (text === '') begin = index;
      text += String(child);
      whole.push(null);
    } else {
      if (!isNothing(child)) end();
      whole.push(Array.isArray(child) ? wrapRuns(type, child) : child);
    }
  }
  end();
  return whole;
};

const hasText = (children: readonly unknown[]): boolean =>
  children.some((child) => (Array.isArray(child) ? hasText(child) : isText(child) && child !== ''));

/**
 * The children of an element so that no text stands beside anything else: texts alone become one text, a text beside an
 * element gets an element of its own. React then replaces a text as the whole content of its element, whatever another
 * program, such as a translator of the browser, has put in its place. Why: docs/adr/0011-whole-texts.md.
 */
export const toWholeTexts = (type: unknown, children: unknown): unknown => {
  if (type === Fragment && isText(children) && children !== '')
    return wrap(type, String(children), 0);
  // What a component makes of its children ends as children of an element.
  if (!Array.isArray(children) || (typeof type !== 'string' && type !== Fragment)) return children;
  if (!hasText(children)) return children;
  const alone = children.every((child) => isText(child) || isNothing(child));
  if (type !== Fragment && (alone || TEXT_ALONE.has(type)))
    return children
      .flat(3)
      .filter((child) => !isNothing(child))
      .join('');
  return wrapRuns(type, children);
};
