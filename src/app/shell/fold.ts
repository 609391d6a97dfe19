import type { Language } from '../../domain/language';

/** Classes of what shows where all views have room in the header, and of what shows in their place where they have not. Names of one language are longer. */
export const FOLD: Readonly<Record<Language, { readonly open: string; readonly folded: string }>> =
  {
    zh: { open: 'hidden min-[75rem]:flex', folded: 'min-[75rem]:hidden' },
    en: { open: 'hidden min-[89rem]:flex', folded: 'min-[89rem]:hidden' },
  };
