type Files = Readonly<Record<string, unknown>>;

let embedded: Files | undefined;

/** Takes the data files that came inside the page: a JSON object of contents by path below DATA_BASE. Without text the files are fetched. */
export const embedData = (text: string | undefined): void => {
  embedded = text ? (JSON.parse(text) as Files) : undefined;
};

/** The files that came inside the page; undefined where they have to be fetched. */
export const embeddedFiles = (): Files | undefined => embedded;
