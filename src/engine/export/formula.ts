/** What spreadsheets take for a formula that does something, should the line be pasted into a cell: full-width signs too. */
const FORMULA = /^[\t\r\n]*[=+\-@＝＋－＠](?=\S).*[(（!|]/su;

/** A line or a cell that no spreadsheet takes for a formula: `blank` stands ahead of what looks like one. */
export function inert(line: string, blank: string): string {
  return FORMULA.test(line) ? blank + line : line;
}
