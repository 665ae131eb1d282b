/** The blocks of a document, of nothing but names: by them an article can be told from what is around it. */
export interface Outline {
  /** Each after the one around it, which is `parent` by its index; -1 at the top. */
  readonly blocks: readonly {
    readonly parent: number;
    readonly name: string;
    readonly attributes: readonly (readonly [name: string, value: string])[];
  }[];
  /** The passages (by their index) of the document: in which block, in which element, and what of their text is a link. */
  readonly lines: readonly {
    readonly passage: number;
    readonly block: number;
    readonly name: string;
    readonly links: readonly (readonly [from: number, to: number])[];
  }[];
}
