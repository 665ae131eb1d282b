import { charset } from '../../engine/charset/bytes';
import type { Damage, Example } from '../../engine/damage';
import { costOf } from '../../engine/language/language';
import type { Edit } from '../../engine/patch';
import type { Sign } from '../../engine/scan';
import { units } from '../../engine/scan';

/*
 * ISO-2022-JP, the Japanese of mail, whose escape characters somebody took out: what is left are its seven-bit pairs.
 *
 *     こんにちは    ESC $ B  24 33 24 73 …  ESC ( B    ->   $B$3$s$K$A$O(B
 *
 * All bytes are there but the escapes, which the brackets `$B` and `(B` stand for. The pairs are EUC-JP without the eighth bit.
 *
 * What is left alone on purpose: `$B` without its end, pairs that say nothing in Japanese, shell variables and prices.
 */
const ID = 'iso-2022-jp';
const STRETCH = /\$[@B]((?:[!-t][!-~]){3,})\([BJ]/g;
const SIGNS: readonly Sign[] = [{ first: units('$'), second: units('@B') }];
/** Japanese costs no more than this a character, in nats. */
const DEAR = 8.5;

function decode(pairs: string): string | undefined {
  const { unitOfPair } = charset('euc-jp');
  let text = '';
  for (let i = 0; i < pairs.length; i += 2) {
    const unit = unitOfPair[((pairs.charCodeAt(i) | 0x80) << 8) | pairs.charCodeAt(i + 1) | 0x80]!;
    if (unit === 0) return undefined;
    text += String.fromCharCode(unit);
  }
  return text;
}

/** Characters that ISO-2022-JP writes in two bytes, as they are left when its escapes are gone. */
function encode(text: string): string {
  const { bytesOfUnit } = charset('euc-jp');
  return text.replace(/[^\0-\u007f]+/g, (run) => {
    const codes = Array.from(run, (letter) => bytesOfUnit[letter.charCodeAt(0)]!);
    if (codes.some((code) => code < 0xa1a1 || code >> 8 === 0x8e)) return run;
    return `$B${codes.map((code) => String.fromCharCode((code >> 8) & 0x7f, code & 0x7f)).join('')}(B`;
  });
}

/** Japanese mail without its escape characters. */
export const iso2022Jp: Damage = {
  id: ID,
  signs: () => SIGNS,
  mayApply: (text) => text.search(STRETCH) >= 0,
  garble: encode,
  mend: (text, { language }) =>
    Array.from(text.matchAll(STRETCH)).flatMap((found): Edit[] => {
      const now = decode(found[1]!);
      if (now === undefined || costOf(language, now) > DEAR * now.length || !/[\u3041-\u30ff]/.test(now)) return [];
      return [{ start: found.index, was: found[0], now, causes: [{ damage: ID, trust: 'sure' }] }];
    }),
  reproduces: ({ was, now }) => encode(now) === was.replace(/^\$@/, '$B').replace(/\(J$/, '(B'),
};

export const examples: readonly Example[] = [
  { page: '$B$3$s$K$A$O(B', mended: 'こんにちは', trust: 'sure' },
  { page: 'Subject: $B2q5D$NF|Dx$K$D$$$F(B (3/4)', mended: 'Subject: 会議の日程について (3/4)', trust: 'sure' },
  { page: 'echo $B$A$C(B)' },
  { page: 'It costs $Benefit$ and (B) is right.' },
];
