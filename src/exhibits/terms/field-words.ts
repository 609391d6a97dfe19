import type { SchemaField } from '../../data/schema-fields';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import './words';

/** The type of a field in words: what stands in it, whether there may be several, whether it may be absent, and the words that it may hold. */
export const typeWords = (
  { type, list, required, options }: SchemaField,
  language: Language,
): string => {
  const t = wordsIn('terms', language);
  const plain = t(`type.${type}`);
  const several = list ? t('typeList', { type: plain }) : plain;
  const whole = required ? several : t('typeOptional', { type: several });
  if (options.length === 0) return whole;
  const gap = language === 'zh' ? '；' : '; ';
  return whole + gap + t('options', { list: options.join(t('join')) });
};
