import 'i18next';
import type { Words } from './words';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: false;
    resources: Words;
  }
}
