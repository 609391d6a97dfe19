import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { embedData } from '../data/embedded-data';
import { preferredLanguage } from '../domain/language';
import { setUpI18n } from '../i18n/set-up-i18n';
import { App } from './app';
import './theme.css';
import './print.css';

embedData(document.getElementById('embedded-data')?.textContent ?? undefined);
setUpI18n(preferredLanguage(navigator.languages));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
