/** Takes all of the page but its header, and what `element` stands in, from keyboard and pointer until the returned function is called. */
export const makeRestInert = (element: Element): (() => void) => {
  const rest: Element[] = [];
  for (let inner = element; inner.parentElement; inner = inner.parentElement) {
    if (inner === inner.ownerDocument.body) break;
    for (const sibling of inner.parentElement.children)
      if (sibling !== inner && !sibling.matches('header, [inert]')) rest.push(sibling);
  }
  for (const each of rest) each.toggleAttribute('inert', true);
  return () => {
    for (const each of rest) each.removeAttribute('inert');
  };
};
