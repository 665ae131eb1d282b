import type { Context, Damage, Example } from '../../engine/damage';
import { utf8AsLatinReading } from '../../engine/misreading/kinds/readings';
import { misreading } from '../../engine/misreading/misreading';
import { withHyphens } from '../../engine/misreading/western/dropped-hyphen';
import { spaceBehindGrave, withSpacesBehindGraves } from '../../engine/misreading/western/grave-space';
import { capitalsIn } from '../../engine/misreading/western/lone-capital';
import { markedSpacesIn } from '../../engine/misreading/western/marked-space';
import { type Edit, meet, type Patch, type Trust } from '../../engine/patch';
import { type Sign, units } from '../../engine/scan';

/*
 * UTF-8 whose bytes were taken one by one for windows-1252 or Latin-1: the commonest garbling of all. A database column or
 * an HTTP header says Latin-1, the bytes are UTF-8, and every character beyond ASCII becomes two to four:
 *
 *     é   C3 A9      ->  Ã ©
 *     ’   E2 80 99   ->  â € ™        bytes 80-9F are windows-1252's signs, or C1 controls where Latin-1 was meant
 *     à   C3 A0      ->  Ã + a no-break space, which tidying programs make a plain space
 *     í   C3 AD      ->  Ã + a soft hyphen, which nobody sees and tidying programs drop
 *     こ   E3 81 93   ->  ã “        many drop the bytes 81, 8D, 8F, 90 and 9D, too, that windows-1252 leaves undefined
 *     с   D1 81      ->  Ñ          so that only the letters around tell с from э and я
 *
 * It often happens two or three times over (`ÃƒÂ©`). The bytes are all
 * there, so a mend is proved by misreading it again.
 *
 * What is left alone on purpose: pairs that capitals and punctuation make by chance (`CAFÉ™` would be `CAFə`, `MANHÃ®`
 * would be `MANHî`, `„Ä“` would be `„ē`); specimens between quotation marks, and in sound sentences about encodings. A lone
 * `Ã` says nothing; only beside proved repairs a lost soft hyphen or no-break space is put back, and then it is `likely`.
 */
const ID = 'utf8-as-latin';

const lossless = misreading({
  id: ID,
  ...utf8AsLatinReading,
});

// Ã before a space that was a no-break space, and where a soft hyphen was dropped
//     "voilÃ  une"      "MarÃa"
const LONELY = /(?<grave>(?<![\p{Lu}\p{M}])\u00c3 (?=[ .,;:!?)\u2026\p{Ll}-]|$))|(?<=[a-z])\u00c3(?=[a-z])/gu;

const LONELY_SIGN: Sign = { second: units('\u00c3\u00c5') };
const LEADS = /\u00c3|[\u00c2\u00c5][? \u00a0\u0161\u017e\u02dc\u00b9\u00bb\u00bd]/;

/** UTF-8 read as windows-1252 or Latin-1, as many times as it happened. */
export const utf8AsLatin: Damage = {
  ...lossless,
  signs: () => [...(lossless.signs?.() ?? []), LONELY_SIGN],
  mayBefall: (context) => lossless.mayBefall?.(context) !== false || context.passages.some((text) => LEADS.test(text)),
  mayApply: (text) => lossless.mayApply(text) || LEADS.test(text),
  mend(text, context) {
    const mayBefall = lossless.mayBefall?.(context) !== false && lossless.mayApply(text);
    const found = mayBefall ? lossless.mend(text, context) : [];
    const read = withHyphens(withSpacesBehindGraves(found, text, context.shown), text);
    const isProved = LEADS.test(text) && isProvedOn(read, context);
    const marked = isProved ? markedSpacesIn(text, read, ID) : [];
    const proved = read.filter((edit) => !marked.some((one) => meet(one, edit)));
    const lonely = isProved ? lonelyIn(text, proved, context.shown) : [];
    const all = [...proved, ...marked, ...lonely];
    return [...all, ...capitalsIn(text, all, ID, context)].sort((a, b) => a.start - b.start);
  },
};

function isProvedOn(patch: Patch, context: Context): boolean {
  const isSure = ({ causes }: Edit) => causes[0]?.trust === 'sure';
  return patch.some(isSure) || context.page(telltales) > 2;
}

/** How many letters with accents the page shows as two signs: what no sound text has behind small letters. */
function telltales(passages: readonly string[]): number {
  const shown = /(?<=\p{Ll})\u00c3[\u00a1-\u00bf]|(?<=\p{Ll}{2})\u00c3[ \u00a0]/gu;
  return passages.reduce((sum, text) => sum + (text.match(shown)?.length ?? 0), 0);
}

function lonelyIn(text: string, taken: Patch, shown: readonly string[]): Edit[] {
  return Array.from(text.matchAll(LONELY)).flatMap((found) => {
    const start = found.index;
    if (taken.some((edit) => edit.start <= start && start < edit.start + edit.was.length)) return [];
    const was = found[0];
    const edit = (now: string, trust: Trust) => [{ start, was, now, causes: [{ damage: ID, trust }] }];
    if (found.groups?.grave === undefined) return edit('\u00ed', 'likely');
    const space = spaceBehindGrave(text.slice(0, start), text.slice(start + was.length), shown);
    return edit(`\u00e0${space ?? ''}`, space === undefined ? 'guess' : 'likely');
  });
}

/** Cases in many languages, and what must stay. */
export const examples: readonly Example[] = [
  { page: 'ä»Šæ—¥ã¯ã¨ã¦ã‚‚å¯’ã„ã§ã™ã€‚', mended: '今日はとても寒いです。', trust: 'likely' },
  { page: 'è¿™å®¶é¢åŒ…åº—æ˜¯ä¸æ˜¯æ–°å¼€çš„ï¼Ÿ', mended: '这家面包店是不是新开的？', trust: 'likely' },
  {
    page: 'L\u2019Ã©tÃ© dernier, le maÃ®tre a fermÃ© la boutique.',
    mended: 'L\u2019été dernier, le maître a fermé la boutique.',
    trust: 'sure',
  },
  {
    page: 'Die TÃ¼r Ã¶ffnet sich â€“ und drauÃŸen schneit es.',
    mended: 'Die Tür öffnet sich \u2013 und draußen schneit es.',
    trust: 'sure',
  },
  { page: 'è¿™æœ¬ä¹¦è®²çš„æ˜¯æ²³æµ\u0081ã€‚', mended: '这本书讲的是河流。', trust: 'sure' },
  { page: 'ã\u0081\u0093ã\u0082\u0093ã\u0081«ã\u0081¡ã\u0081¯', mended: 'こんにちは', trust: 'sure' },
  { page: 'Ð§Ð°Ð¹ Ð¾Ñ\u0081Ñ‚Ñ‹Ð».', mended: 'Чай остыл.', trust: 'sure' },
  { page: 'She said â€œyesâ€\ufffd and left.', mended: 'She said “yes” and left.', trust: 'likely' },
  { page: 'Nice \u00ed\u00a0\u00bd\u00ed\u00b8\u20ac day', mended: 'Nice \u{1f600} day', trust: 'sure' },
  { page: 'Nobody saw the cafÃƒÂ© burn.', mended: 'Nobody saw the café burn.', trust: 'sure' },
  { page: 'It doesnÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢t matter.', mended: 'It doesn\u2019t matter.', trust: 'sure' },
  { page: 'Le thÃ©, voilÃ ! Et lÃ -bas, le cafÃ©.', mended: 'Le thé, voilà! Et là-bas, le café.' },
  { page: 'MarÃa comiÃ³ maÃz.', mended: 'María comió maíz.', trust: 'likely' },
  {
    page: 'La fÃªte commence Ã la nuit, dÃ©jÃ tard, Ã cÃ´tÃ© du marchÃ©.',
    mended: 'La fête commence à la nuit, déjà tard, à côté du marché.',
    trust: 'likely',
  },
  { page: 'NÃ£o Ã noite, Ã s trÃªs, disse a avÃ³.', mended: 'Não à noite, às três, disse a avó.', trust: 'likely' },
  {
    page: 'LlegÃ\u00adem la pÃ gina i la\u00a0mÃ\u00a0 blanca.',
    mended: 'Llegíem la pàgina i la\u00a0mà blanca.',
    trust: 'likely',
  },
  {
    page: 'La cittÃ  di oggi non ha piÃ¹ l\u2019universitÃ , ma giÃ  si parla di unitÃ .',
    mended: 'La città di oggi non ha più l\u2019università, ma già si parla di unità.',
    trust: 'likely',
  },
  { page: 'â€œGood,â€ she said, â€œvery good.â€', mended: '“Good,” she said, “very good.”', trust: 'likely' },
  { page: 'Ã\u0083Â©tÃ\u0083Â© et dÃ\u0083Â©jÃ\u0083Â\u00a0', mended: 'été et déjà', trust: 'sure' },
  { page: 'Ã¤Â»Â\u008aÃ¦Â\u0097Â¥', mended: '今日', trust: 'sure' },
  {
    page: 'Î Ï\u0081Î¬ÏƒÎ¹Î½Î± Ï€Î±Ï\u0081Î¬Î¸Ï…Ï\u0081Î± ÎºÎ±Î¹ Î»ÎµÏ…ÎºÎ\u00adÏ‚ Ï€ÏŒÏ\u0081Ï„ÎµÏ‚.',
    mended: 'Πράσινα παράθυρα και λευκές πόρτες.',
    trust: 'likely',
  },
  {
    page: 'ÐŸÑ€Ð¾ÑÑ‚Ñ‹Ðµ ÑÐ»Ð¾Ð²Ð° Ñ‡Ð°ÑÑ‚Ð¾ Ð¾ÑÑ‚Ð°ÑŽÑ‚ÑÑ ÑÐ°Ð¼Ñ‹Ð¼Ð¸ ÑÐ¸Ð»ÑŒÐ½Ñ‹Ð¼Ð¸.',
    mended: 'Простые слова часто остаются самыми сильными.',
    trust: 'likely',
  },
  {
    page: 'ÎŸÎ¹ Î¼Î¹ÎºÏÎ\u00adÏ‚ Ï€ÏŒÏÏ„ÎµÏ‚ Ï„Î·Ï‚ Ï€Î±Î»Î¹Î¬Ï‚ Î±Î³Î¿ÏÎ¬Ï‚ Î®Ï„Î±Î½ ÏŒÎ»ÎµÏ‚ ÎºÎ»ÎµÎ¹ÏƒÏ„Î\u00adÏ‚.',
    mended: 'Οι μικρές πόρτες της παλιάς αγοράς ήταν όλες κλειστές.',
    trust: 'likely',
  },
  {
    page: 'Ã–ffnungszeiten\nTäglich von 9 bis 17 Uhr.',
    mended: 'Öffnungszeiten\nTäglich von 9 bis 17 Uhr.',
    trust: 'sure',
  },
  { page: 'Ãœber uns | Ã„nderungen', mended: 'Über uns | Änderungen', trust: 'sure' },
  { page: 'Ãšltimas noticias de ESPAÃ‘A', mended: 'Últimas noticias de ESPAÑA', trust: 'sure' },
  { page: 'Åšroda i czwartek', mended: 'Środa i czwartek', trust: 'sure' },
  { page: 'Å koda\nV sobotu přijede příští vlak.', trust: 'guess' },
  { page: 'The river is a wellâ€known place for swallows.', trust: 'guess' },
  {
    page: 'Le bus coÃ»teÂ?: 12Â?â‚¬, soit 20Â?% de moins. DÃ©jÃ? la nuit tombe Ã? la ferme.',
    mended: 'Le bus coûte\u00a0: 12\u00a0€, soit 20\u00a0% de moins. Déjà la nuit tombe à la ferme.',
    trust: 'likely',
  },
  { page: 'BÄ°LGÄ°LERE GERÄ° DÃ–N', mended: 'BİLGİLERE GERİ DÖN', trust: 'sure' },
  { page: 'NÃO É PERMITIDO ESTACIONAR EM SÃO JOÃO DA BARRA' },
  { page: 'MANHÃ–TARDE, A–Ã–tilde; Ãga, Å…; Å koda är roligt' },
  { page: 'Ã…deixa para lá, então.', trust: 'guess' },
  { page: 'OÃ¹ est-ilÂ? Est-ce Ã?', mended: 'Où est-ilÂ? Est-ce Ã?', trust: 'sure' },
  { page: 'CAFÉ™ und CAFÉ® sind Marken; MANHÃ auch, VOILÀ» nicht.' },
  { page: 'Der Buchstabe „Ä“ hat zwei Punkte.' },
  { page: 'If you see “Ã©” where é should be, the page is UTF-8 but was read as Latin-1.' },
  {
    page: 'A browser that takes UTF-8 for windows-1252 shows â€™ for every apostrophe, which looks odd in a novel.',
    trust: 'guess',
  },
  { page: 'Bài hát này rất hay, ĐÃ NGHE RỒI; São Tomé; Århus – Ærø; ÄÖÜ…' },
  { page: 'AS MAÇÃS E A IRMÃ² DO REI', trust: 'guess' },
  {
    page: 'ÎŸÎ¤Î‘Î Î•Î¡Î˜Î•Î™ ÎŸ Î§Î•Î™ÎœÎ©ÎÎ‘Î£',
    mended: 'ΟΤΑÎ ΕΡΘΕΙ Ο ΧΕΙΜΩΝΑΣ',
    trust: 'guess',
  },
];
