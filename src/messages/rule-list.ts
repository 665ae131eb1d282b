/** The rules that a reader can switch off. */
export interface RuleList {
  /** `sample`: a word, and what a page shows of it once this damage befell it. */
  readonly damages: readonly {
    readonly id: string;
    readonly sample?: { readonly meant: string; readonly shown: string };
  }[];
  /** `sample`: words that it finds, of a marker that the options have no wording for. */
  readonly markers: readonly { readonly id: string; readonly sample?: string }[];
}
