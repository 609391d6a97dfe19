import { createContext } from 'react';

/** The address of what is shown, with edition and language pinned and no theme, for citations and codes that lead to it; '' where there is none. */
export const AddressContext = createContext('');
