import type { Run } from '../kinds/run';

/** How often each UTF-16 unit is on a page; a fact of the page. */
export function unitsOn(passages: readonly string[]): Uint32Array {
  const counts = new Uint32Array(0x10000);
  for (const text of passages) for (let i = 0; i < text.length; i++) counts[text.charCodeAt(i)]!++;
  return counts;
}

/** Nats that it is worth, for each, that a letter which would come out is on the page already. */
const FAMILIAR = 1.5;

/** The letters beyond ASCII that Western languages are written with, each language's by themselves. */
const ALPHABETS =
  '\u00e1\u00e9\u00ed\u00f3\u00fa\u00fc\u00f1 \u00e1\u00e9\u00ed\u00f3\u00fa\u00fd\u00f0\u00fe\u00e6\u00f6 \u00e1\u00e2\u00e3\u00e0\u00e7\u00e9\u00ea\u00ed\u00f3\u00f4\u00f5\u00fa \u00e0\u00e2\u00e7\u00e9\u00e8\u00ea\u00eb\u00ee\u00ef\u00f4\u00f9\u00fb\u0153 \u00e4\u00f6\u00fc\u00df \u00e5\u00e4\u00f6\u00e9 \u00e6\u00f8\u00e5\u00e9 \u00e0\u00e8\u00e9\u00ec\u00f2\u00f9'.split(
    ' ',
  );

/** Nats by which letters that are on the page anyway, or whose company is, make a run more plausible than another at its place. */
export function familiarity({ was, now }: Run, seen: Uint32Array): number {
  let worth = 0;
  for (let i = 0; i < now.length && worth < 3 * FAMILIAR; i++) {
    const unit = now.charCodeAt(i);
    if (unit > 0x7f && (seen[unit]! > 0 || hasCompany(now.charAt(i), was, seen))) worth += FAMILIAR;
  }
  return worth;
}

/** Whether most of a page's accented letters, those of a run aside, are of one language that has this letter. */
function hasCompany(letter: string, was: string, seen: Uint32Array): boolean {
  const own = ALPHABETS.filter((alphabet) => alphabet.includes(letter.toLowerCase()));
  if (own.length === 0) return false;
  let all = 0;
  const counts = own.map(() => 0);
  for (let unit = 0xe0; unit < 0x180; unit++) {
    const one = String.fromCharCode(unit);
    if (seen[unit] === 0 || was.includes(one)) continue;
    all++;
    own.forEach((alphabet, i) => {
      if (alphabet.includes(one)) counts[i]!++;
    });
  }
  return Math.max(...counts) > all / 2;
}

/** The scripts of European letters, each alone with punctuation and alone as a letter. */
const EUROPEAN = ['Latin', 'Cyrillic', 'Greek'].map((script) => ({
  text: new RegExp(`^[\\p{Script=${script}}\\p{P}\\u00a0]+$`, 'u'),
  letter: new RegExp(`\\p{Script=${script}}`, 'u'),
}));

/** Whether a run stands in a word of the European letters that it would become. */
export function isInWord({ start, was, now }: Run, text: string): boolean {
  const beside = text.charAt(start - 1) + text.charAt(start + was.length);
  return EUROPEAN.some(({ text: own, letter }) => own.test(now) && letter.test(beside));
}

/** How far around a word its neighbours are looked at, in UTF-16 units, and how many letters of them tell. */
const NEAR = 24;
const ENOUGH = 8;

/** Letters that people write in Cyrillic words for want of others: Chuvash, Altai, Komi, Tatar, Ukrainian ones and ё. */
const MAKESHIFT = '\u00e7\u00ff\u00f6\u00fc\u00e4\u00eb\u00ef';

/** Whether a run is of letters that stand for Cyrillic ones which were not at hand, for all that is known: `\u00e7\u00ffлте`. */
export function isMakeshift({ was, now }: Run): boolean {
  return /^\p{Script=Cyrillic}+$/u.test(now) && [...was.toLowerCase()].every((letter) => MAKESHIFT.includes(letter));
}

/**
 * Whether a run is a word by itself in Cyrillic text, of letters that no Western language has together, or two in the midst of a
 * Cyrillic word, where one alone might bear a stress: `äëÿ`, `ãðуппа`.
 */
export function isForeignWord(run: Run, text: string): boolean {
  const { start, was, now } = run;
  const variety = new Set(was).size;
  if (variety < 2 || !/^\p{Script=Cyrillic}+$/u.test(now)) return false;
  const letters = was.toLowerCase();
  const isWithin = (alphabet: string) => [...letters].every((letter) => alphabet.includes(letter));
  const end = start + was.length;
  const next = text.charAt(start - 1) + text.charAt(end);
  if (/\p{Script=Latin}/u.test(next)) return false;
  const isInside = /\p{Script=Cyrillic}/u.test(next) && !isMakeshift(run);
  if (!isInside && (variety < 3 || ALPHABETS.some(isWithin))) return false;
  const beside = text.slice(Math.max(0, start - NEAR), start) + text.slice(end, end + NEAR);
  const count = (letter: RegExp) => beside.match(letter)?.length ?? 0;
  return count(/\p{Script=Cyrillic}/gu) >= ENOUGH + count(/\p{Script=Latin}/gu) - count(/[\u00c0-\u00ff]/g);
}
