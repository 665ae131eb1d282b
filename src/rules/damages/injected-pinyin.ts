import { charset } from '../../engine/charset/bytes';
import type { Context, Damage, Example } from '../../engine/damage';
import { type Annotation, annotationsIn, isProgramLike } from '../../engine/mirror/annotations';
import { isListed, judge, LISTED, type Verdict } from '../../engine/mirror/annotator';
import { bracketAt, bracketBehindCharacter } from '../../engine/mirror/pinyin';
import { isHan } from '../../engine/mirror/repertoire';
import { readingsOf } from '../../engine/mirror/traditional';
import type { Edit, Patch, Trust } from '../../engine/patch';

/*
 * Document-mirror sites convert a Simplified text to Traditional characters and then put the reading behind some of them,
 * so that a copy is not found as a copy:
 *
 *   農業經濟發展      農(nóng)業(yè)經(jīng)濟發(fā)展
 *                          ^^^^^^    ^^^^     ^^^^^^     ^^^^
 *
 * The program has one fixed list, and each site goes down it to some depth: the characters below come first (in this
 * order, as far as it could be seen), 國 and 開 late, 為 and 這 never. So on a page a character is annotated always or never,
 * with one reading, and only Traditional characters are: those that GB2312 has as well (重, 行, 樂's 乐) are not on the list.
 *
 * People annotate differently: every character of a lesson, a rare one at its first mention, the polyphone a lesson is
 * about in both its readings, words that stand in a list by themselves. Left alone on purpose: a bracket behind any other
 * character, a capital (a name: 柘(Zhè)城), full-width parentheses (no program was seen to use them), readings without a
 * tone, a character that the page annotates here and not there, and a page with too little evidence: one known character
 * proves nothing, two in running text are enough.
 */

function trustOfOne(annotation: Annotation, { annotations, trust }: Verdict): Trust | undefined {
  const seen = annotations.byProgram.get(annotation.character);
  if (!trust || !seen || !isProgramLike(annotation) || seen.readings.size > 1) return undefined;
  if (seen.alone > seen.annotated * 0.25 + 1) return 'guess'; // one may have lost its bracket with a garbled run
  if (isListed(annotation.character, seen.readings) || seen.annotated > 1) return trust;
  return isCommon(annotation.character) ? 'likely' : 'guess';
}

/** Level 1 of Big5: a character outside it may have its reading because the reader needs it. */
function isCommon(character: string): boolean {
  const bytes = charset('big5').bytesOfUnit[character.charCodeAt(0)]!;
  return bytes >= 0xa440 && bytes <= 0xc67e;
}

function annotate(text: string, reading: (character: string) => string | undefined): string {
  let out = '';
  for (const character of text) {
    const known = reading(character);
    out += known === undefined ? character : `${character}(${known})`;
  }
  return out;
}

function mend(text: string, context: Context): Patch {
  const found = annotationsIn(text);
  if (found.length === 0) return [];
  const verdict = judge(context);
  const edits: Edit[] = [];
  for (const annotation of found) {
    const trust = trustOfOne(annotation, verdict);
    if (!trust) continue;
    const { at, character, bracket } = annotation;
    const was = text.slice(at, bracket.end);
    edits.push({ start: at, was, now: character, causes: [{ damage: 'injected-pinyin', trust }] });
  }
  return edits;
}

/** Character and reading in parentheses behind it → the character. */
export const injectedPinyin: Damage = {
  id: 'injected-pinyin',
  signs: () => [bracketBehindCharacter],
  mayApply: (text) => text.includes('('),
  garble: (text) => annotate(text, (character) => (LISTED.includes(character) ? readingsOf(character)[0] : undefined)),
  mend,
  /** The page's program put this very reading behind this character. */
  reproduces({ was, now }) {
    const bracket = bracketAt(was, 1);
    return isHan(now.charCodeAt(0)) && bracket?.end === was.length && readingsOf(now).includes(bracket.reading);
  },
};

/** Sentences written for this rule, and readings that people wrote. */
export const examples: readonly Example[] = [
  {
    page: '農(nóng)業(yè)產(chǎn)量提高，農(nóng)民收入增加，鄉(xiāng)村面貌發(fā)生變化。',
    mended: '農業產量提高，農民收入增加，鄉村面貌發生變化。',
    trust: 'sure',
  },
  { page: '縣級醫(yī)院2012年改革工作總結(jié)', mended: '縣級醫院2012年改革工作總結', trust: 'likely' },
  {
    page: '企業(yè)經(jīng)營數(shù)據(jù)顯示，經(jīng)濟(jì)結(jié)構(gòu)優(yōu)化，柘(Zhè)城的產(chǎn)業(yè)轉(zhuǎn)型最快。',
    mended: '企業經營數據顯示，經濟結構優化，柘(Zhè)城的產業轉型最快。',
    trust: 'sure',
  },
  {
    page: '環(huán)境質(zhì)量標(biāo)準(zhǔn)由業(yè)務(wù)主管部門發(fā)布，鵷(yuān)鶵圖案除外。',
    mended: '環境質量標準由業務主管部門發布，鵷(yuān)鶵圖案除外。',
    trust: 'likely',
  },
  { page: '發(fā)字的聲旁已經看不出來了。' },
  { page: '「長」字有兩個讀音：長(zhǎng)大、長(cháng)短。數(shù)字、數(shǔ)數。' },
  { page: '我(wǒ)們(men)學(xué)習(xí)漢(hàn)語(yǔ)，發(fā)音(yīn)很(hěn)好(hǎo)。' },
  { page: '生詞：學(xué)、習(xí)、書(shū)、寫(xiě)、讀(dú)。' },
  { page: '多音字：重(chóng)復、重(zhòng)要；行(xíng)走、銀行(háng)。' },
  { page: '樂(yuè)毅是戰國名將，樂(lè)山在四川，鄭(zhèng)州在河南。' },
  { page: '葉(yè)公好龍的故事，大家都聽過。他姓仇(qiú)。' },
  { page: '生词：经(jīng)济、发(fā)展、结(jié)构。' },
  { page: 'Il a mangé (déjà?) le pâté (é); 中文(zhōng wén)，漢語(Hànyǔ)。' },
];
