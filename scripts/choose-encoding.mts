/** Content encodings of the site, the smaller first, and the ending of a file that is packed so. */
export const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

export type Encoding = keyof typeof ENCODINGS;

/** The weight that an `Accept-Encoding` header gives to an encoding: 0 refuses it, absence means 0, `*` stands for all that it does not name. */
const weightOf = (accepted: ReadonlyMap<string, number>, encoding: string): number =>
  accepted.get(encoding) ?? accepted.get('*') ?? 0;

/** The smallest encoding that a request accepts, or undefined where it takes the file as it is only. */
export const chooseEncoding = (header: string | undefined): Encoding | undefined => {
  const accepted = new Map(
    (header ?? '').split(',').map((part): [string, number] => {
      const [name = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
      const weight = parameters.find((each) => each.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
  return (Object.keys(ENCODINGS) as Encoding[]).find((name) => weightOf(accepted, name) > 0);
};
