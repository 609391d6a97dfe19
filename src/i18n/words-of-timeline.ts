import { addWords } from './add-words';
import en from './locales/en/timeline.json';
import zh from './locales/zh/timeline.json';

addWords('timeline', { zh, en });
