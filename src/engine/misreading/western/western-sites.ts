import { charset } from '../../charset/bytes';
import type { Language } from '../../language/language';
import { opened } from '../kinds/opened';
import { finished, stepOf } from '../kinds/readers';
import type { Reading } from '../kinds/readings';
import { gainOf, type Writing } from '../kinds/run';
import { type Fit, fitAt, isWestern } from './western-places';

/** What judges characters by their kinds, and what by the texts that a model was made of. */
export interface Judges {
  readonly judge: Language;
  readonly language: Language;
}

/** East Asian characters among Western letters, and what they say in a reading. */
export interface Site {
  /** UTF-16 offset in the passage. */
  readonly start: number;
  readonly was: string;
  /** What it says; `undefined` where the reading makes nothing Western of it. */
  readonly now: string | undefined;
  /** How well what it says fits there. */
  readonly fit: Fit;
  /** Nats by which the passage becomes more plausible. */
  readonly gain: number;
  /** The same by what stands side by side in the model's texts. */
  readonly fluency: number;
  /** What stands right behind it of a character that lost its last byte. */
  readonly rest: Rest | undefined;
  /** Whether the first two bytes of it are lost. */
  readonly isHeadless: boolean;
}

/** The beginning of a character that lost its last byte, as a page shows it. */
export interface Rest {
  /** The characters of the page that have its bytes. */
  readonly was: string;
  /** Its bytes, those of whole characters before it included where they share a character of the page with it. */
  readonly bytes: readonly number[];
}

/** So many UTF-16 units around a site tell whether what it says fits there. */
const AROUND = 64;

/**
 * What nobody writes in the West: \u00e8 before a vowel or the endings of Czech words, and between another vowel or k and n, \u00ec and \u00f9 before any letter,
 * and a raised 1 behind a letter beyond ASCII. In windows-1250 they are \u010d, \u011b, \u016f and \u0105; the other letters of Czech are the same in both.
 */
const CENTRAL =
  /\u00e8(?=[aeiouy\u00e1\u00e9\u00ed\u00f3\u00fa\u00fd]|n[o\u00e1\u00ed\u00fd])|(?<=[aeiouk])\u00e8n|[\u00ec\u00f9](?=\p{L})|[\u00c0-\u00ff]\u00b9/iu;

/** What is not ASCII, with an East Asian character in it. */
const BEYOND = /[\u0080-\u2e7f]*[\u2e80-\uffef][\u0080-\uffef]*/g;

/** The first two bytes of quotation marks, dashes and others of UTF-8. */
const HEAD = [0xe2, 0x80] as const;
const NOTHING = { now: undefined, rest: undefined, isHeadless: false } as const;
const WORTHLESS = { fit: 'none', gain: 0, fluency: 0 } as const;

/**
 * What stands in any passage where nothing but a sign does, between a number and its scale or another number: what degrees, plus-minus
 * and times of UTF-8 and windows-1252 show as.
 */
const AMONG_NUMBERS =
  /(?:\uff82\uff70|[\u63b3\u7c1e\uc9f8\u5c5e\uff70])(?<=\d[ \u00a0]?(?:.|\uff82.))(?=[CF](?![A-Za-z]))|[\u7648\u764b\u8693\uce9c\uce9f](?<=\d[ \u00a0]?.)(?![A-Za-z])|(?:\uff82\uff71|[\u5364\u8133\u7c23\uc9f9\ud69e\u8cca\uff71\uff97])(?<=\d ?(?:.|\uff82.))(?= ?\d)/g;

/** Whether a passage has a sign where nothing else can stand. */
export const hasSignOfNumbers = (text: string): boolean => text.search(AMONG_NUMBERS) >= 0;

/** The sites of a passage under a reading, in order. */
export const sitesIn = (text: string, reading: Reading, judges: Judges): Site[] =>
  sitesAt(text.matchAll(BEYOND), text, reading, judges);

/** Those of them where nothing but a sign can stand. */
export const signsOfNumbersIn = (text: string, reading: Reading, judges: Judges): Site[] =>
  sitesAt(text.matchAll(AMONG_NUMBERS), text, reading, judges).filter(({ fit }) => fit === 'only');

function sitesAt(
  places: Iterable<RegExpExecArray>,
  text: string,
  reading: Reading,
  { judge, language }: Judges,
): Site[] {
  const { writing, other } = opened(reading);
  const found = Array.from(places, ({ 0: was, index }) => {
    const whole = westernOf(was, reading, writing) ?? (other && westernOf(was, reading, other));
    return whole ? { start: index, isHeadless: false, ...whole } : headlessAt(text, index, was, reading);
  });
  const mended = mendedWith(text, found);
  return found.map((site, at) => {
    if (!site.now) return { ...site, ...WORTHLESS };
    const start = mended.starts[at]!;
    const end = start + site.now.length;
    const before = mended.text.slice(Math.max(0, start - AROUND), start);
    const behind = mended.text.slice(end, end + AROUND);
    const weighed = (one: Pick<Site, 'now' | 'rest'>) => {
      const by = (model: Language) => gainOf(model, text, site.start, site.was, one.now!);
      const isOdd =
        reading.written === 'windows-1252' && CENTRAL.test(before.slice(-1) + one.now! + behind.slice(0, 2));
      const fit = isOdd ? 'none' : fitOf(before, one.now!, behind);
      return { ...site, ...one, fit, gain: by(judge), fluency: by(language) } as const;
    };
    const usual = weighed(site);
    const second = other && westernOf(site.was, reading, other);
    if (!second?.now || second.was !== site.was || second.now === site.now) return usual;
    return likelierOf(usual, weighed(second));
  });
}

/** Nats by which a character that a charset has twice must go better with one of its pairs of bytes than with the other. */
const LEAD = 3;

/** Which of two sayings of a site fits there, and is the likelier by far if both do; none where nothing tells. */
function likelierOf(one: Site, other: Site): Site {
  if (one.fit === 'none' || other.fit === 'none') return one.fit === 'none' ? other : one;
  const lead = one.gain + one.fluency - other.gain - other.fluency;
  if (Math.abs(lead) < LEAD) return { ...one, ...WORTHLESS };
  return lead > 0 ? one : other;
}

/** What a few characters say with the first bytes of a sign before them, in whose place a mark stands or nothing. */
function headlessAt(text: string, start: number, was: string, reading: Reading) {
  const losesHead = reading.written === 'utf-8' && charset(reading.shownAs).unitOfPair[(HEAD[0] << 8) | HEAD[1]] === 0;
  const found = losesHead ? westernOf(was, reading, opened(reading).writing, HEAD) : undefined;
  if (!found?.now) return { start, was, ...NOTHING };
  const mark = /^[?\ufffd]$/.test(text.charAt(start - 1)) ? text.charAt(start - 1) : '';
  return { ...found, start: start - mark.length, was: mark + found.was, isHeadless: true };
}

/** A text in which what sites say takes their place, and where it begins. */
function mendedWith(text: string, sites: readonly Pick<Site, 'start' | 'was' | 'now'>[]) {
  const starts: number[] = [];
  let out = '';
  let at = 0;
  for (const { start, was, now } of sites) {
    out += text.slice(at, start);
    starts.push(out.length);
    out += now ?? was;
    at = start + was.length;
  }
  return { text: out + text.slice(at), starts };
}

/** How well all beyond ASCII that a site says fits: as well as the least of it, and like nothing else if any of it does. */
function fitOf(before: string, now: string, behind: string): Fit {
  const text = before + now + behind;
  const from = before.length;
  const fits: Fit[] = [];
  for (let i = 0; i < now.length; i++)
    if (now.charCodeAt(i) > 0x7f) fits.push(fitAt(text, from + i, from, from + now.length));
  if (fits.length === 0 || fits.includes('none')) return 'none';
  return fits.includes('only') ? 'only' : 'fits';
}

/** What the bytes of a few characters say where all of it is Western, `undefined` where not. */
function westernOf(
  shown: string,
  reading: Reading,
  writing: Writing,
  head: readonly number[] = [],
): Pick<Site, 'was' | 'now' | 'rest'> | undefined {
  const { reader, writing: usual } = opened(reading);
  let said = '';
  let whole = { units: 0, said: '' };
  let bytes: number[] = [];
  let pending = head.reduce((before, byte) => stepOf(reader, before, byte), 0);
  for (let i = 0; i < shown.length; i++) {
    const own = writing[shown.charCodeAt(i)]! || usual[shown.charCodeAt(i)]!;
    if (own === 0) return undefined;
    for (let shift = own > 255 ? 8 : 0; shift >= 0; shift -= 8) {
      bytes.push((own >> shift) & 255);
      pending = stepOf(reader, pending, (own >> shift) & 255);
      if (pending === -1) return undefined;
      if (pending > 0) continue;
      const character = String.fromCodePoint(finished(pending));
      if (!isWestern(character)) return undefined;
      said += character;
      pending = 0;
    }
    if (pending > 0) continue;
    whole = { units: i + 1, said };
    bytes = [];
  }
  const was = shown.slice(0, whole.units);
  const rest = pending > 0 ? { was: shown.slice(whole.units), bytes } : undefined;
  return { was, now: whole.said, rest };
}
