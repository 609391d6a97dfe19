import type { QueryClient } from '@tanstack/react-query';
import { packageQuery, resourceQuery } from './dataset-query';
import { FIGURES } from './figure-kinds';

/** Brings the files of figures before the first rendering. Throws a `DataError` for the first that cannot be used. */
export const loadFigures = async (client: QueryClient): Promise<void> => {
  const { resources } = await client.ensureQueryData(packageQuery);
  await Promise.all(
    resources
      .filter(({ kind }) => FIGURES.includes(kind))
      .map((resource) => client.ensureQueryData(resourceQuery(resource))),
  );
};
