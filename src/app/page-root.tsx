import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { App } from './app';

/** The whole page, as the build writes it into HTML and the browser brings it to life. `client` holds the data files. */
export const PageRoot = ({ client }: { readonly client: QueryClient }) => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>
);
