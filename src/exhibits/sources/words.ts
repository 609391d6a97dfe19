import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { quotable } from '../../url/visible-text';
import type { ExhibitWords } from '../exhibit';
import { countWords } from '../register';
import type { SourcesAnswer } from './answer';
import { CAUTIONS } from './spec';
import { GROUNDS } from './weigh-evidence';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly sources: typeof zh;
  }
}

addWords('sources', { zh, en });

/** How many cautions of each sort there are, the gravest first; sorts of which there is none are left out. */
const cautionList = ({ cautions }: SourcesAnswer, language: Language): string => {
  const t = wordsIn('sources', language);
  return CAUTIONS.flatMap((kind) => {
    const count = cautions.filter((each) => each.kind === kind).length;
    if (count === 0) return [];
    return [t(`caution.${kind}`, { count, number: countWords(count, language) })];
  }).join(t('join'));
};

/** How many contradictions came to which end; ends to which none came are left out. */
const outcomeList = ({ conflicts }: SourcesAnswer, language: Language): string => {
  const t = wordsIn('sources', language);
  return (['open', 'kept', 'replaced'] as const)
    .flatMap((outcome) => {
      const count = conflicts.filter(({ conflict }) => conflict.outcome === outcome).length;
      if (count === 0) return [];
      return [
        t('outcomes', { count: countWords(count, language), outcome: t(`outcome.${outcome}`) }),
      ];
    })
    .join(t('join'));
};

/** Of how many figures how many can be cited with an address, the report's among them. */
const evidenceHeadline = ({ evidence }: SourcesAnswer, language: Language): string => {
  const of = (grounds: readonly string[]) =>
    evidence
      .filter(({ ground }) => grounds.includes(ground))
      .reduce((sum, { figures }) => sum + figures, 0);
  return wordsIn('sources', language)('headline.evidence', {
    all: countWords(of(GROUNDS), language),
    addressed: countWords(of(['report', 'official', 'publisher']), language),
    reprint: countWords(of(['reprint']), language),
    computed: countWords(of(['computed']), language),
  });
};

const headlineOf = (answer: SourcesAnswer, language: Language): string => {
  const t = wordsIn('sources', language);
  const { documents, cautions, changes, asked } = answer;
  const number = (count: number) => ({ count, [asked.spec.part]: countWords(count, language) });
  if (answer.isEmpty) return t('headline.none');
  if (asked.spec.part === 'cautions')
    return t('headline.cautions', {
      ...number(cautions.length),
      list: cautionList(answer, language),
    });
  if (asked.spec.part === 'changes')
    return t('headline.changes', { ...number(changes.length), version: changes[0]?.version ?? '' });
  if (asked.spec.part === 'conflicts')
    return t('headline.conflicts', {
      ...number(answer.conflicts.length),
      list: outcomeList(answer, language),
    });
  if (asked.spec.part === 'evidence') return evidenceHeadline(answer, language);
  const [most] = documents.toSorted((a, b) => b.figures - a.figures);
  return t('headline.documents', {
    ...number(documents.length),
    title: most?.source.title[language] ?? '',
    figures: countWords(most?.figures ?? 0, language),
  });
};

/** What the part is; of documents also how many no figure cites. */
const subtitleOf = ({ asked, documents }: SourcesAnswer, language: Language): string => {
  const t = wordsIn('sources', language);
  const subtitle = t(`subtitle.${asked.spec.part}`);
  const idle = documents.filter(({ figures }) => figures === 0).length;
  if (idle === 0) return subtitle;
  const gap = language === 'zh' ? '；' : '; ';
  return subtitle + gap + t('idle', { idle });
};

/** Documents that exist, and whose text is not among the sources. */
const absentNotes = ({ asked }: SourcesAnswer, language: Language): readonly string[] =>
  (asked.records['announcement-sources'] ?? []).flatMap(({ absent, note }) =>
    absent && note ? [note[language]] : [],
  );

/** The finding counts what is listed, and names the document that most figures cite. */
export const sourcesWords = (answer: SourcesAnswer, language: Language): ExhibitWords => {
  const t = wordsIn('sources', language);
  const { part, search } = answer.asked.spec;
  const query = quotable(search.trim());
  return {
    kicker: t(part),
    headline: headlineOf(answer, language),
    subtitle: subtitleOf(answer, language),
    measured: query ? wordsIn('register', language)('searched', { query }) : t(`measured.${part}`),
    notes: part === 'documents' ? absentNotes(answer, language) : [],
  };
};
