import { addWords } from './add-words';
import en from './locales/en/indicators.json';
import zh from './locales/zh/indicators.json';

addWords('indicators', { zh, en });
