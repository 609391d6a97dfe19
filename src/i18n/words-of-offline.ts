import { addWords } from './add-words';
import en from './locales/en/offline.json';
import zh from './locales/zh/offline.json';

addWords('offline', { zh, en });
