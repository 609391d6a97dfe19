import { Fragment, jsxDEV as toElement } from 'react/jsx-dev-runtime';
import { toWholeTexts } from './whole-text';

/** The runtime of JSX in development and tests: React's, with whole texts. */
export const jsxDEV: typeof toElement = (type, props, key, isStatic, ...rest) => {
  const { children } = props as { readonly children?: unknown };
  const texts = toWholeTexts(type, children);
  return toElement(
    type,
    texts === children ? props : { ...(props as object), children: texts },
    key,
    // Texts alone have become one: no list any more.
    isStatic && (texts === children || Array.isArray(texts)),
    ...rest,
  );
};

export { Fragment };
