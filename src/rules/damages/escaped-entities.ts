import type { Damage, Example } from '../../engine/damage';
import { codePointOfName, namesOnTheirOwn } from '../../engine/entity-names';
import { HARMLESS_TAG } from '../../engine/harmless-tag';
import type { Edit } from '../../engine/patch';
import { isQuoted } from '../../engine/quoted';
import { type Sign, units } from '../../engine/scan';

/*
 * HTML character references that a reader sees as such, because a program escaped what was escaped already, or cleaned the
 * text of `&` first:
 *
 *     &#23454;  ->  &amp;#23454;   the page shows  &#23454;      decimal, hex or by name, as often escaped as it happened
 *     &#xff1a; ->  #xff1a;        the ampersand was taken for an error
 *     CR LF     ->  x0dx0a         so does a backslash, or all of Excel's _x000D_
 *
 * Each reference says exactly which character it means, so the mend is proved by escaping it again.
 *
 *     &lt;br&gt; -> &amp;lt;br&amp;gt;           tags that only set text, without attributes
 *
 * What is left alone on purpose: whatever else would become `<` (text must never turn into markup for whoever pastes it),
 * controls, marks of direction, and a colon after a word of Latin letters (no `javascript:` out of two harmless halves);
 * numbers such as `#12345;` without `&` unless they mean an East Asian character among others; references in quotation marks,
 * and in sentences that speak of HTML.
 */
const ID = 'escaped-entities';

// & and perhaps amp;amp;     # x ff1a | # 23454 | nbsp      ;
const REFERENCE =
  /(?<and>[&\uff06] ?(?:(?:amp|#38|#x26);){0,4})?(?:#x(?<hex>[0-9a-f]{2,6})|#(?<decimal>\d{2,7})|(?<name>[a-z]{2,7}\d{0,2}))[;\uff1b]|&nbsp(?![a-z\d;=])|(?<![\\\da-f])x0d\\?x0a|_x000D_\n?/giu;

// &lt;  /  br  /  &gt;
const TAG = new RegExp(`&(?:amp;){0,3}lt;(?<tag>${HARMLESS_TAG})&(?:amp;){0,3}gt;`, 'giu');

// the end of a reference, &nbsp without one, and the line ends x0dx0a and _x000D_
const SIGNS: readonly Sign[] = [
  {
    first: [
      [0x30, 0x39],
      [0x41, 0x5a],
      [0x61, 0x7a],
    ],
    second: units(';\uff1b'),
  },
  { first: units('&'), second: units('nN') },
  { first: units('0'), second: units('dD') },
];

const LONE = /^&(?:amp|gt|quot|apos);$/i;

const SPEAKS_OF_MARKUP =
  /html|xml|\bcss\b|javascript|entit(?:y|ies|é|ät)|escap|character reference|markup|实体|實體|转义|轉義|字符引用|标签|標籤|エンティティ|文字参照|сущност/iu;

/** Character references shown as text, escaped too often or without their ampersand. */
export const escapedEntities: Damage = {
  id: ID,
  signs: () => SIGNS,
  mayApply: (text) => /[&\uff06;\uff1b]|x0dx0a|_x000D_/.test(text) && text.search(REFERENCE) >= 0,
  garble: (text) => text.replace(/[\u00a0-\uffff]/g, (letter) => `&#${letter.charCodeAt(0)};`),
  mend: (text) => [...editsIn(text), ...tagsIn(text)],
  reproduces(edit) {
    if (isTag(edit)) return true;
    const found = Array.from(edit.was.matchAll(REFERENCE));
    return found.length > 0 && found.map((one) => meaningOf(one) ?? '').join('') === edit.now;
  },
};

function editsIn(text: string): Edit[] {
  const escapesMarkup = /&(?:amp;)*lt;/i.test(text);
  const about = SPEAKS_OF_MARKUP.test(text.replace(REFERENCE, ' '));
  const all = Array.from(text.matchAll(REFERENCE));
  return all.flatMap((found) => {
    const now = meaningOf(found);
    const was = found[0];
    const end = found.index + was.length;
    if (now === undefined || (now === ':' && /[A-Za-z]/.test(text.charAt(found.index - 1)))) return [];
    if (escapesMarkup && !isNeighbour(now)) return [];
    const plain = hasAmpersand(found) || standsAlone(found, text, end, now);
    if (!plain) return [];
    if (about || isSubject(text, found.index, end, now)) return [];
    // A single `&amp;` of a whole passage may be how its author types.
    const trust = all.length === 1 && now <= '~' && LONE.test(was) ? 'guess' : 'sure';
    return [{ start: found.index, was, now, causes: [{ damage: ID, trust }] }];
  });
}

/** Tags that a text shows escaped; nobody means to write them so but who writes about them. */
function tagsIn(text: string): Edit[] {
  if (SPEAKS_OF_MARKUP.test(text)) return [];
  return Array.from(text.matchAll(TAG)).flatMap(({ 0: was, index, groups }) => {
    const now = `<${groups!.tag}>`;
    if (isSubject(text, index, index + was.length, now)) return [];
    return [{ start: index, was, now, causes: [{ damage: ID, trust: 'likely' }] }];
  });
}

const isTag = ({ was, now }: Edit): boolean => was.replace(TAG, '<$<tag>>') === now && now !== was;

/** Whether a reference is what a text is about: in quotation marks, in code, or alone in a cell of a table of such. */
function isSubject(text: string, start: number, end: number, now: string): boolean {
  const before = text.slice(0, start).trim();
  const after = text.slice(end).trim();
  if (now <= '~' && before + after === '') return true;
  return isQuoted(text, start, end) || (/[/\\'"`(=|]$/.test(before) && /^[/\\'"`)|]/.test(after));
}

function hasAmpersand(found: RegExpExecArray): boolean {
  return found.groups?.and !== undefined || found[0].startsWith('&');
}

/** Whether a reference without its ampersand can be nothing else. */
function standsAlone({ groups, index }: RegExpExecArray, text: string, end: number, now: string): boolean {
  const beside = text.charAt(index - 1) + text.charAt(end);
  const amongOthers = isNeighbour(beside.charAt(0)) || isNeighbour(beside.charAt(1)) || /;.?#|;$/.test(beside);
  if (groups?.name) return namesOnTheirOwn.has(groups.name) && isNeighbour(text) && !/\w/.test(text.charAt(index - 1));
  if (groups?.hex) return isNeighbour(now) || now > '\u00bf';
  if (groups?.decimal) return isNeighbour(now) && (amongOthers || text.startsWith('#', end));
  return amongOthers || isNeighbour(text);
}

/** Whether a text has characters of East Asian writing or its punctuation. */
function isNeighbour(text: string): boolean {
  return /[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]/u.test(text);
}

/** Windows-1252's signs, which HTML means by the numbers 128 to 159. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The character that a reference means, `undefined` where it may not become one. */
function meaningOf({ 0: whole, groups }: RegExpExecArray): string | undefined {
  if (groups?.name === undefined && !whole.includes('#')) return whole.startsWith('&') ? '\u00a0' : '\n';
  const point = groups?.name
    ? codePointOfName.get(groups.name)
    : Number.parseInt(groups?.hex ?? groups?.decimal ?? '', groups?.hex ? 16 : 10);
  if (point === undefined) return undefined;
  const letter =
    point > 0x7f && point < 0xa0 ? WINDOWS.charAt(point - 0x80) : point <= 0x10ffff ? String.fromCodePoint(point) : '';
  return mayBecome(letter) ? letter : undefined;
}

function mayBecome(letter: string): boolean {
  if (letter === '' || letter === '<' || letter === '\u00ad') return false;
  return /^[\t\n\u200b-\u200d]$|^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]$/u.test(letter);
}

export const examples: readonly Example[] = [
  {
    page: '本季度&nbsp;&nbsp;营业收入&amp;#22686;长&#xff1a;12%',
    mended: '本季度\u00a0\u00a0营业收入增长：12%',
    trust: 'sure',
  },
  { page: '地址#xff1a;北京路8号', mended: '地址：北京路8号', trust: 'sure' },
  { page: '第一章nbsp;nbsp;总则ldquo;草案rdquo;', mended: '第一章\u00a0\u00a0总则\u201c草案\u201d', trust: 'sure' },
  { page: '#22823;#23478;好，今天放假。', mended: '大家好，今天放假。', trust: 'sure' },
  { page: '一、准备材料x0dx0a二、提交申请', mended: '一、准备材料\n二、提交申请', trust: 'sure' },
  {
    page: 'Das Caf&amp;eacute; &ouml;ffnet um 9&nbsp;Uhr &ndash; t&auml;glich.',
    mended: 'Das Café öffnet um 9\u00a0Uhr – täglich.',
    trust: 'sure',
  },
  {
    page: 'Первая строка&lt;br/&gt;вторая, H&lt;sub&gt;2&lt;/sub&gt;O',
    mended: 'Первая строка<br/>вторая, H<sub>2</sub>O',
    trust: 'likely',
  },
  { page: 'Fish &amp; chips', trust: 'guess' },
  { page: 'Fish &amp;amp; chips', mended: 'Fish & chips', trust: 'sure' },
  { page: 'In HTML, &nbsp; is a no-break space and &eacute; is an e with an accent.' },
  { page: "sed 's/&amp;/\\&/g' page" },
  { page: '&amp;\n&quot;' },
  { page: 'Write “&copy;” to get the sign.' },
  { page: 'run(&lt;script&gt;)' },
  { page: 'Look: &lt;img src=x&gt; and &lt;br onclick=y&gt;' },
  { page: "text.replace('&lt;br&gt;', '')" },
  { page: 'The tag &lt;br&gt; ends a line in HTML.' },
  { page: '&lt;br&gt;' },
  { page: 'javascript&#58;alert, and &#8238; turns the line around' },
  { page: 'Closed: #12345; reopened: #12346; AT&T; R&D; the amp; the cup; not; sum;' },
  { page: 'git log; ls -la; cat x0d; colour #ffcc00; id #x; 0x0dx0a' },
];
