import type { CodeTree } from './codelist';
import type { Language } from './language';

/** A code's name in a language, the short form where it has one and `short` is asked for; the code itself where the list does not have it. */
export const codeName = (
  tree: CodeTree,
  id: string,
  language: Language,
  form: 'name' | 'short' = 'name',
): string => {
  const code = tree.byId.get(id);
  if (!code) return id;
  return (form === 'short' ? code.short : undefined)?.[language] ?? code.name[language];
};
