import { type Charset, type CharsetName, charset, encode, encodeUtf8 } from '../../src/engine/charset/bytes';
import { shown, unseenIn } from '../../src/engine/misreading/kinds/misreading-kind';

/** Bytes written in one charset and read in another. */
export interface Round {
  readonly written: CharsetName | 'utf-8';
  readonly shownAs: CharsetName;
  /** Byte pairs that form UTF-8 are read as such. */
  readonly mixed?: true;
}

/** What a page shows where bytes make no character, and whether user-defined characters and those of undefined bytes stay. */
export interface Losses {
  readonly mark: string;
  readonly keepsPrivate: boolean;
}

/** Garbled text, and how many bytes each UTF-16 unit of the original lost. */
export interface Garbled {
  readonly text: string;
  readonly lost: Uint8Array;
}

const NOTHING = 0xffff;

/** Runs text through all rounds; `undefined` where a charset cannot write it, or where any but the first round loses bytes. */
export function garble(text: string, rounds: readonly Round[], losses: Losses): Garbled | undefined {
  let result = once(text, rounds[0]!, losses);
  for (const round of rounds.slice(1)) {
    const again = result && once(result.text, round, losses);
    if (!again || again.lost.some((bytes) => bytes > 0)) return undefined;
    result = { text: again.text, lost: result!.lost };
  }
  return result;
}

function once(text: string, round: Round, losses: Losses): Garbled | undefined {
  const bytes: number[] = [];
  const owners: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = String.fromCodePoint(text.codePointAt(i)!);
    const own = round.written === 'utf-8' ? encodeUtf8(character) : encode(charset(round.written), character);
    if (!own) return undefined;
    for (const byte of own) {
      bytes.push(byte);
      owners.push(i);
    }
    i += character.length - 1;
  }
  const lost = new Uint8Array(text.length);
  if (round.mixed) return { text: shown({ ...round, id: '' }, text), lost };
  const read = decode(charset(round.shownAs), bytes, losses, (at) => lost[owners[at]!]!++);
  return { text: read, lost };
}

/** As browsers decode (https://encoding.spec.whatwg.org/), with a note of every byte that leaves no trace. */
function decode(source: Charset, bytes: readonly number[], losses: Losses, loses: (at: number) => void): string {
  let text = '';
  const dropped = unseenIn({ written: 'utf-8', shownAs: source.name }) ?? [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    const alone = source.unitOfByte[byte]!;
    if (!losses.keepsPrivate && alone === byte && dropped.includes(byte)) {
      loses(at);
      continue;
    }
    if (alone !== NOTHING) {
      text += String.fromCharCode(alone);
      continue;
    }
    const next = source.wide && isLead(source.name, byte) ? (bytes[at + 1] ?? -1) : -1;
    const unit = next < 0 ? 0 : source.unitOfPair[(byte << 8) | next]!;
    const isPrivate = unit >= 0xe000 && unit < 0xf900;
    if (unit > 0 && (losses.keepsPrivate || !isPrivate)) text += String.fromCharCode(unit);
    else {
      loses(at);
      if (next > 0x7f || unit > 0) loses(at + 1);
      text += unit > 0 ? '' : losses.mark;
    }
    if (unit > 0 || next > 0x7f) at++;
  }
  return text;
}

function isLead(name: CharsetName, byte: number): boolean {
  if (name === 'shift_jis') return (byte > 0x80 && byte < 0xa0) || (byte > 0xdf && byte < 0xfd);
  if (name === 'euc-jp') return (byte > 0xa0 && byte < 0xff) || byte === 0x8e || byte === 0x8f;
  return byte > 0x80 && byte < 0xff;
}
