/** What the popovers of the filter hold, loaded after the first screen or when one is opened. */
export const loadOptions = async () => {
  const [{ FacetOptions }, { YearsOptions }] = await Promise.all([
    import('./facet-options'),
    import('./years-options'),
  ]);
  return { FacetOptions, YearsOptions };
};
