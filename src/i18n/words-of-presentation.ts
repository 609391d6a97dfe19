import { addWords } from './add-words';
import en from './locales/en/presentation.json';
import zh from './locales/zh/presentation.json';

addWords('presentation', { zh, en });
