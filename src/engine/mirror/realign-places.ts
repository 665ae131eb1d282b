/** The sentence marks at which mirrors cut, in their own width and as some sites fold them. */
export const WIDE_MARKS = '！？；，。';
/** See `WIDE_MARKS`; `。` is never folded. */
export const FOLDED_MARKS = '!?;,';
/** What a run may begin with: a mark. */
export const PLACE = 1;
/** A bracket with a reading. */
export const BRACKET = 2;
let places: Uint8Array | undefined;

/** What a unit can begin: a mark, or a bracket with a reading. Nearly all units begin nothing, so that one look suffices. */
export function placeTable(): Uint8Array {
  if (!places) {
    places = new Uint8Array(0x10000);
    for (const mark of WIDE_MARKS + FOLDED_MARKS) places[mark.charCodeAt(0)] = PLACE;
    places[0x28] = BRACKET;
    places[0x3f] = PLACE | BRACKET;
  }
  return places;
}

/** The next place from an offset on where a run may begin, −1 where there is none. */
export function nextPlace(text: string, from: number): number {
  const table = placeTable();
  for (let at = from; at < text.length; at++) if (table[text.charCodeAt(at)] !== 0) return at;
  return -1;
}

/** Whether a run may begin within the first two units of a text, where nothing need stand before its mark. */
export function beginsWithPlace(text: string): boolean {
  const table = placeTable();
  return (text.length > 0 && table[text.charCodeAt(0)] !== 0) || (text.length > 1 && table[text.charCodeAt(1)] !== 0);
}

/** The next place that may have a trace: a bracket, or a mark at a `?`, at a line's start or with a bracket two units behind; −1 where there is none. */
export function nextTrace(text: string, from: number): number {
  const table = placeTable();
  for (let at = from; at < text.length; at++) {
    const place = table[text.charCodeAt(at)]!;
    if (place === 0) continue;
    if ((place & BRACKET) !== 0 || at < 2 || text.charCodeAt(at + 2) === 0x28) return at;
    const before = text.charCodeAt(at - 1);
    if (before === 0x3f || before <= 0x20 || before === 0x3000 || before === 0xa0) return at;
  }
  return -1;
}
