import { type Cell, cellName, isMet, lengths, verdictsOf } from './cells';
import { Tally } from './score';

/** A share in percent with one digit, `100` only where it is exactly that. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : part === whole ? '100' : ((100 * part) / whole).toFixed(1);

const pad = (text: string, width: number) => text.padStart(width);

/**
 * A line a family: its share at each length (with the number of trials where there were fewer than `trials`), and what
 * became of its characters at all lengths together.
 */
export function tableOf(cells: readonly Cell[], trials: number): string {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${cell.loss}\n${cell.family.name}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const rows = (['none', 'seen', 'unseen'] as const).flatMap((loss) => {
    const own = [...groups.values()].filter(([first]) => first?.loss === loss);
    return own.length === 0 ? [] : [heading(loss), ...own.map((row) => rowOf(row, trials)), ''];
  });
  return [...rows, ...missesOf(cells)].join('\n');
}

const titles = {
  none: 'No byte lost: % exact by length of run',
  seen: 'Loss that can be seen: % of characters right (applied) by length',
  unseen: 'Loss that cannot be seen: % of characters right (applied) by length',
} as const;

function heading(loss: Cell['loss']): string {
  const columns = [
    'right',
    '+guess',
    'left',
    'wrong',
    'sure/likely/guess',
    'sure ok',
    'likely ok',
    'kept ok',
    '1 lost ok',
  ];
  return `${titles[loss]}\n${' '.repeat(42)}${lengths.map((length) => pad(String(length), 9).padEnd(10)).join('')}  |${columns.map((name) => pad(name, name.length + 2)).join('')}`;
}

function rowOf(cells: readonly Cell[], trials: number): string {
  const sum = cells.reduce((all, { tally }) => add(all, tally), new Tally());
  const shares = lengths.map((length) => {
    const cell = cells.find((one) => one.length === length);
    if (!cell) return pad('.', 10);
    const { tally, loss } = cell;
    const share = loss === 'none' ? percent(tally.exact, tally.trials) : percent(tally.right, tally.damaged);
    const few = tally.trials < trials ? `(${tally.trials})` : '';
    return pad(share + few + (verdictsOf(cell).every(isMet) ? ' ' : '*'), 10);
  });
  const put = sum.put.sure + sum.put.likely + sum.put.guess;
  const split = [sum.put.sure, sum.put.likely, sum.put.guess].map((part) => percent(part, put)).join('/');
  return [
    (cells[0]?.family.name ?? '').padEnd(42),
    ...shares,
    '  |',
    pad(percent(sum.right, sum.damaged), 7),
    pad(percent(sum.rightWithGuesses, sum.damaged), 8),
    pad(percent(sum.left, sum.damaged), 6),
    pad(percent(sum.wrong, sum.damaged), 7),
    pad(split, 19),
    pad(percent(sum.putRight.sure, sum.put.sure), 9),
    pad(percent(sum.putRight.likely, sum.put.likely), 11),
    pad(percent(sum.survivingRight, sum.surviving), 9),
    pad(percent(sum.oneLostRight, sum.oneLost), 11),
  ].join('');
}

function add(to: Tally, from: Tally): Tally {
  for (const key of counted) to[key] += from[key];
  for (const trust of ['sure', 'likely', 'guess'] as const) {
    to.put[trust] += from.put[trust];
    to.putRight[trust] += from.putRight[trust];
  }
  return to;
}

const counted = [
  'trials',
  'right',
  'rightWithGuesses',
  'damaged',
  'left',
  'wrong',
  'surviving',
  'survivingRight',
  'oneLost',
  'oneLostRight',
] as const;

/** The targets that are not met, each with its trials that went wrong. */
function missesOf(cells: readonly Cell[]): string[] {
  const judged = cells.flatMap((cell) => verdictsOf(cell).map((verdict) => ({ cell, verdict })));
  const missed = judged.filter(({ verdict }) => !isMet(verdict));
  const said = new Set<Cell>();
  const lines = missed.flatMap(({ cell, verdict }) => {
    const name = cellName(cell.family, cell.length, cell.loss);
    const head = `NOT MET ${name} (${cell.tally.trials} trials): ${verdict.measure} ${(100 * verdict.came).toFixed(2)} %, wanted ${100 * verdict.wanted} %`;
    if (said.has(cell)) return [head];
    said.add(cell);
    return [head, ...languagesOf(cell), ...cell.tally.misses.slice(0, 3).flatMap(exampleOf)];
  });
  return [
    ...lines,
    `Targets met: ${judged.length - missed.length} of ${judged.length} (* marks a cell with one that is not).`,
  ];
}

function languagesOf({ tally, loss }: Cell): string[] {
  if (loss !== 'none') return [];
  const failing = Object.entries(tally.byLanguage).filter(([, { trials, exact }]) => exact < trials);
  const shares = failing.map(([language, { trials, exact }]) => `${language} ${exact}/${trials}`);
  return failing.length > 0 ? [`    exact by language: ${shares.join(', ')}`] : [];
}

function exampleOf({ shown, wanted, came, edits }: Tally['misses'][number]): string[] {
  const lines = [`    page ${visible(shown)}`, `    want ${visible(wanted)}`];
  return [
    ...lines,
    came === shown ? `    came nothing; ${edits || 'no edit'}` : `    came ${visible(came)}   (${edits})`,
  ];
}

/** Invisible characters as escapes. */
export function visible(text: string): string {
  return text.replace(
    /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
