import { addWords } from './add-words';
import en from './locales/en/audit.json';
import zh from './locales/zh/audit.json';

addWords('audit', { zh, en });
