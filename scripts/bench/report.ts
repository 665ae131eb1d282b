import { align } from './alignment';
import type { CleanResult } from './clean-pages';
import type { MirrorResult } from './mirror-pages';
import type { SpanResult } from './real-pages';
import type { Speed } from './speed';
import { percent, visible } from './table';
import type { PageResult } from './whole-pages';

const verdict = (isMet: boolean) => (isMet ? 'met' : 'NOT MET');

/** A line a text, with the first things that went wrong in it, and what came of all texts. */
export function cleanReport(results: readonly CleanResult[]): string {
  const sum = { characters: 0, edits: 0, guesses: 0, gaps: 0, milliseconds: 0 };
  const rules: Record<string, number> = {};
  const lines = results.flatMap((result) => {
    for (const key of ['characters', 'edits', 'guesses', 'gaps', 'milliseconds'] as const) sum[key] += result[key];
    for (const [rule, count] of Object.entries(result.byRule)) rules[rule] = (rules[rule] ?? 0) + count;
    const { name, characters, edits, guesses, gaps, milliseconds, harms } = result;
    const speed = `${Math.round(characters / milliseconds)}k/s`;
    const head = `${name.padEnd(34)} ${String(characters).padStart(9)} characters, ${speed.padStart(8)}: ${edits} edits, ${guesses} guesses, ${gaps} gaps`;
    return [head, ...harms.map(({ kind, text }) => `    ${kind.toUpperCase()} ${visible(text)}`)];
  });
  const byRule = Object.entries(rules).sort(([, a], [, b]) => b - a);
  return [
    'Clean text: what was done to it',
    ...lines,
    `By rule: ${byRule.map(([rule, count]) => `${rule} ${count}`).join(', ') || 'nothing'}`,
    `${sum.characters} characters, ${Math.round(sum.characters / sum.milliseconds)}k/s: ${sum.edits} edits above guess (wanted 0: ${verdict(sum.edits === 0)}), ${sum.guesses} guesses, ${sum.gaps} gaps (wanted 0: ${verdict(sum.gaps === 0)})`,
    `At least ten million characters: ${verdict(sum.characters >= 1e7)}`,
  ].join('\n');
}

const examplesShown = 8;

type Miss = MirrorResult['misses'][number];

const exampleLines = ({ shown, wanted, came }: Miss) => [
  `    page ${visible(shown)}`,
  `    want ${visible(wanted)}`,
  `    came ${visible(came)}`,
];

/** What stands around the first difference between what is wanted and what came. */
function closeUp({ shown, wanted, came }: Miss): Miss {
  let at = 0;
  while (at < wanted.length && wanted[at] === came[at]) at++;
  const start = Math.max(0, at - 16);
  const onPage =
    align(came, shown)
      .subarray(start)
      .find((offset) => offset >= 0) ?? 0;
  const part = (text: string, from: number) => text.slice(from, from + 56);
  return { shown: part(shown, onPage), wanted: part(wanted, start), came: part(came, start) };
}

/** A line a kind of mirror site. */
export function mirrorReport(results: readonly MirrorResult[]): string {
  const lines = results.flatMap((result) => {
    const { text, site, characters, damaged, right, rightWithGuesses, harmed, annotations, annotationsLeft } = result;
    const removed = annotations - annotationsLeft;
    return [
      `${text}, ${site}: ${characters} characters`,
      `  ${percent(right, damaged)} % of ${damaged} damaged characters right (${percent(rightWithGuesses, damaged)} % with guesses; wanted 98: ${verdict(right >= 0.98 * damaged)}), ${percent(removed, annotations)} % of ${annotations} annotations removed (wanted 100: ${verdict(annotationsLeft === 0)}), ${harmed} sound characters harmed`,
      ...result.misses.slice(0, examplesShown).flatMap((miss) => exampleLines(closeUp(miss))),
    ];
  });
  return ['Pages garbled by a document mirror', ...lines].join('\n');
}

/** A line a family and loss that is not all right, and what came of all pages. */
export function pagesReport(results: readonly PageResult[]): string {
  const sum = { whole: 0, wholeExact: 0, damaged: 0, right: 0, wrong: 0 };
  const lines = results.flatMap(({ family, loss, whole, wholeExact, tally: { damaged, right, wrong } }) => {
    for (const [key, value] of Object.entries({ whole, wholeExact, damaged, right, wrong }))
      sum[key as keyof typeof sum] += value;
    if (wholeExact === whole && right === damaged && wrong === 0) return [];
    return [
      `${`${family}, ${loss}`.padEnd(54)} ${String(wholeExact).padStart(4)} of ${String(whole).padStart(4)} lines without loss exact, ${percent(right, damaged)} % of ${damaged} damaged characters right, ${wrong} wrong`,
    ];
  });
  return [
    'Pages garbled from end to end',
    ...lines,
    `All: ${sum.wholeExact} of ${sum.whole} lines without loss exact (${percent(sum.wholeExact, sum.whole)} %), ${percent(sum.right, sum.damaged)} % of ${sum.damaged} damaged characters right, ${sum.wrong} wrong`,
  ].join('\n');
}

/** A line a form in which the spans were kept, with all that is not exact, and the notices that were not found. */
export function realReport(
  spans: readonly SpanResult[],
  notices: { readonly all: number; readonly missed: readonly string[] },
): string {
  if (spans.length === 0) return 'Quotations from real pages: none beside the checkout';
  const lines = spans.flatMap(({ form, lossless, losslessExact, all, exact, exactWithGuesses, misses }) => [
    `private use ${form}: ${losslessExact} of ${lossless} lossless spans exact (wanted 95 %: ${verdict(losslessExact >= 0.95 * lossless)}), ${exact} of all ${all} (wanted 85 %: ${verdict(exact >= 0.85 * all)}), ${exactWithGuesses} with guesses`,
    ...misses.flatMap(exampleLines),
  ]);
  const found = notices.all - notices.missed.length;
  return [
    'Quotations from real pages',
    ...lines,
    `notices: ${found} of ${notices.all} found with the numbers they state`,
    ...notices.missed.map((marker) => `    ${visible(marker)}`),
  ].join('\n');
}

/** A line a kind of text. */
export function speedReport(speeds: readonly Speed[]): string {
  const lines = speeds.map(
    ({ text, charactersPerSecond }) => `${text.padEnd(24)} ${Math.round(charactersPerSecond).toLocaleString('en')}`,
  );
  return ['Characters a second, the whole engine', ...lines].join('\n');
}
