import { Fragment, jsx as toElement, jsxs as toElements } from 'react/jsx-runtime';
import { toWholeTexts } from './whole-text';

/** The runtime of JSX (vite.config.ts): React's, with whole texts. */
const whole =
  (make: typeof toElement): typeof toElement =>
  (type, props, key) => {
    const { children } = props as { readonly children?: unknown };
    const texts = toWholeTexts(type, children);
    return make(type, texts === children ? props : { ...(props as object), children: texts }, key);
  };

export { Fragment };
export const jsx = whole(toElement);
export const jsxs = whole(toElements);
