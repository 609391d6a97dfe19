import { addWords } from './add-words';
import en from './locales/en/report.json';
import zh from './locales/zh/report.json';

addWords('report', { zh, en });
