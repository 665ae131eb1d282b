import type { Atom, Run } from '../kinds/run';

/** Whether a page shows some letter of a run beside the same one as now. */
export function isShown({ start, was }: Run, text: string, page: string): boolean {
  for (let at = Math.max(1, start); at <= start + was.length; at++)
    if (page.includes(text.slice(at - 1, at + 1))) return true;
  return false;
}

/**
 * A run without what another damage mended already at its ends, and the page does not show; a run that is of such characters was
 * misread twice.
 */
export function ownOf(run: Run, shown: string): Run {
  const isShown = run.atoms.map(({ was }) => shown.includes(was));
  const [first, last] = [isShown.indexOf(true), isShown.lastIndexOf(true)];
  if (first < 0 || isShown.slice(first, last).includes(false)) return run;
  const atoms = run.atoms.slice(first, last + 1);
  const all = (some: readonly Atom[], text: 'was' | 'now') => some.map((atom) => atom[text]).join('');
  const start = run.start + all(run.atoms.slice(0, first), 'was').length;
  return { ...run, start, was: all(atoms, 'was'), now: all(atoms, 'now'), atoms };
}
