import { addWords } from './add-words';
import en from './locales/en/campaigns.json';
import zh from './locales/zh/campaigns.json';

addWords('campaigns', { zh, en });
