/**
 * The text of a page with these measured sections in it, each between two marks with its name: what stands between the marks
 * is replaced, a section without marks comes to the end, and all that a person wrote stays.
 */
export const writeSections = (page: string, sections: ReadonlyMap<string, string>): string => {
  let text = page;
  for (const [name, section] of sections) {
    const [begin, end] = [`<!-- measured: ${name} -->`, `<!-- end of ${name} -->`];
    const marked = `${begin}\n\n${section}\n\n${end}`;
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    text =
      from === -1 || to < from
        ? `${text.trimEnd()}\n\n${marked}\n`
        : `${text.slice(0, from)}${marked}${text.slice(to + end.length)}`;
  }
  return text;
};
