/** A rule that broke on some text; the others went on. */
export interface Fault {
  /** Id of the rule. */
  readonly rule: string;
  /** What it threw, in the words of the error. */
  readonly message: string;
}

/** What a rule threw, as the fault of that rule. */
export function faultOf(rule: string, error: unknown): Fault {
  return { rule, message: error instanceof Error ? error.message : String(error) };
}
