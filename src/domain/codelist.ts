/** A text in both interface languages; neither may be empty. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Who words a name: an official body, the press or a law firm, or this project. All but `official` are shown as unofficial. */
export type Term = 'official' | 'press' | 'own';

/** One code of a codelist. `implies` fixes codes of other dimensions (an offence against trademarks implies right = trademark). */
export interface Code {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly name: Bilingual;
  readonly short?: Bilingual | undefined;
  /** Short and other words by which it is looked for besides its name. */
  readonly aliases?: readonly Bilingual[] | undefined;
  readonly term?: Term | undefined;
  readonly implies?: Readonly<Record<string, string>> | undefined;
  readonly note?: Bilingual | undefined;
}

/** A codelist. `disjoint` says that codes of different branches never overlap, so that their figures may be summed. */
export interface Codelist {
  readonly id: string;
  readonly name: Bilingual;
  readonly disjoint?: boolean | undefined;
  readonly codes: readonly Code[];
}

/** The code that stands for a dimension as a whole (all rights, all systems). It covers every other code without including any. */
export const ALL = 'all';

/** A codelist read as a tree, in the order in which the list gives its codes. */
export interface CodeTree {
  readonly list: Codelist;
  readonly byId: ReadonlyMap<string, Code>;
  /** The code itself and its ancestors, nearest first; a code that the list does not have stands alone. */
  readonly lineage: (id: string) => readonly string[];
}

/** Indexes a codelist; a parent that does not exist, or a circle of parents, ends the lineage there. */
export const toCodeTree = (list: Codelist): CodeTree => {
  let codes: ReadonlyMap<string, Code> | undefined;
  const indexed = (): ReadonlyMap<string, Code> => {
    codes ??= new Map(list.codes.map((code) => [code.id, code]));
    return codes;
  };
  const lineages = new Map<string, readonly string[]>();
  const lineage = (id: string): readonly string[] => {
    const known = lineages.get(id);
    if (known) return known;
    const path = [id];
    for (let parent = indexed().get(id)?.parent; parent && !path.includes(parent); ) {
      path.push(parent);
      parent = indexed().get(parent)?.parent;
    }
    lineages.set(id, path);
    return path;
  };
  return {
    list,
    // When first asked for: a list that no figure of the first view names comes with the late parts.
    get byId() {
      return indexed();
    },
    lineage,
  };
};

/** True where `code` is `ancestor` or lies below it. */
export const isWithin = (tree: CodeTree, code: string, ancestor: string): boolean =>
  tree.lineage(code).includes(ancestor);

/** How deep a code lies: 0 for `all`, 1 for a top code, 2 for its children. */
export const depthOf = (tree: CodeTree, code: string): number =>
  code === ALL ? 0 : tree.lineage(code).length;
