import type { View } from '../view';
import { toStrips } from '../to-strips';
import en from './words.en.json';
import zh from './words.zh.json';

/** What was filed, granted and registered, and is in force. */
export const REGISTRATION_VIEW = {
  name: 'registration',
  letter: 'r',
  group: 'chapters',
  title: { zh: zh.name, en: en.name },
  params: {},
  lead: () => toStrips('registration'),
  load: async () => (await import('./view')).RegistrationView,
} as const satisfies View<object>;
