import type { Bilingual } from '../../domain/codelist';
import { LANGUAGES } from '../../domain/language';
import type { Fault } from '../parse-resource';
import { recordsOfKind, type Rule } from './package-files';

/** A record with its names and the other words by which it is looked for. */
interface Named {
  readonly file: string;
  readonly record: string;
  readonly names: readonly (Bilingual | undefined)[];
  readonly aliases: readonly Bilingual[] | undefined;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\p{P}\s]+/gu, ' ')
    .trim();

/** True where a name is found by the alias already: Chinese words within it, English ones as a whole. */
const isIn = (name: string, alias: string): boolean =>
  /\p{Script=Han}/u.test(alias)
    ? plain(name).replaceAll(' ', '').includes(plain(alias).replaceAll(' ', ''))
    : ` ${plain(name)} `.includes(` ${plain(alias)} `);

const faultsOf = ({ file, record, names, aliases }: Named): readonly Fault[] =>
  LANGUAGES.flatMap((language) => {
    const other = language === 'zh' ? 'en' : 'zh';
    const own = aliases ?? [];
    return own.flatMap((alias, index): readonly Fault[] => {
      const text = alias[language];
      const field = `aliases.${index}.${language}`;
      const place = { file, record, field, found: `"${text}"` };
      // A language may have one word where the other has two.
      const isAgain = own
        .slice(0, index)
        .some(
          (each) =>
            plain(each[language]) === plain(text) && plain(each[other]) === plain(alias[other]),
        );
      if (isAgain) return [{ ...place, expected: 'each alias once' }];
      return names.some((name) => name && isIn(name[language], text))
        ? [{ ...place, expected: 'an alias that the name does not hold already' }]
        : [];
    });
  });

/** Aliases add to what is found: none is there twice, none is a part of its name. */
export const checkAliases: Rule = (files) =>
  [
    ...(['indicators', 'campaigns'] as const).flatMap((kind) =>
      recordsOfKind(files, kind).map(({ file, record }): Named => {
        const { id, name, aliases } = record;
        return { file, record: id, names: [name], aliases };
      }),
    ),
    ...recordsOfKind(files, 'codelists').flatMap(({ file, record }) =>
      record.codes.map(({ id, name, short, aliases }): Named => {
        return { file, record: `${record.id} ${id}`, names: [name, short], aliases };
      }),
    ),
  ].flatMap(faultsOf);
