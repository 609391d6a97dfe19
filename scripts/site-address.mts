/** The address under which the site will be reached, from the variable SITE_URL: it ends in a slash. Undefined where nobody has said; throws where it is no address of a folder. */
export const readSiteAddress = (
  env: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  const text = env['SITE_URL']?.trim();
  if (!text) return undefined;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash)
    throw new Error(`SITE_URL is no address of a site: ${text}`);
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
};
