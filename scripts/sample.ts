import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type MirrorSite, mirror } from '../src/engine/mirror/mirror';
import { readingsOf } from '../src/engine/mirror/traditional';
import { type Line, omitted, reportLines, title } from './sample/report';

/*
 * Writes the sample page of a document-mirror site: the report of scripts/sample/report.ts as such a site shows it
 * (test/pages/report.html), and what it should say once it is mended (test/pages/report.mended.txt), line by line.
 */

/** How far this site goes down the list of characters that get a reading. */
const annotated = '內結構優現農業產數經發續轉環質標統領設應規準護導聯預關據務當級強調實學進計責鄉礎謹';

const site: MirrorSite = {
  annotated: new Map([...annotated].map((character) => [character, readingsOf(character)[0] ?? ''])),
  marks: '！？。',
  unassigned: 'nothing',
  beforeAscii: 'eats',
  loneLead: '?',
};

const notice = /……（[^）]*）……|……（未完[^）]*$|^把《.*》放進書架）$/u;

/** As such sites count: characters without white space, and a line end with two blanks of indent for every break. */
function lengthOf(lines: readonly Line[]): number {
  const characters = lines.map(({ text }) => text.replace(notice, '').replace(/\s/g, '')).join('');
  return [...characters].length + 3 * (lines.length - 1);
}

/** Most such sites fold some full-width signs afterwards; ！ and ？ stayed wide where this was seen. */
const fold = (text: string) =>
  text.replace(/[，：；（）％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** The indent goes before （ where its last byte is taken for a part of 。; what is left of it falls off at the line's start. */
function garble({ text }: Line): string {
  return fold(mirror(text.startsWith('（') ? `\u3000${text}` : text, site).replace(/^[\u3000?]+/, ''));
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Lines as paragraphs, each with the site's indent of two ideographic spaces. */
function bodyOf(lines: readonly Line[]): string {
  const [heading, ...rest] = lines;
  const paragraphs = rest.reduce<string[]>((list, line) => {
    const text = `\u3000\u3000${escapeText(garble(line))}`;
    if (line.tag === 'br') list.push(`${list.pop() ?? ''}<br>\n${text}`);
    else list.push(`<p>${text}`);
    return list;
  }, []);
  return [`<h1>${heading ? garble(heading) : ''}</h1>`, ...paragraphs.map((open) => `${open}</p>`)].join('\n');
}

const pageOf = (lines: readonly Line[]) => `<!doctype html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>${garble({ tag: 'h1', text: title })} - 稿海文庫</title>
<style>
body { margin: 0 auto; max-width: 46rem; padding: 0 1rem; font: 16px/1.8 serif; color: #222; background: #fff }
nav, footer { font: 13px/2.4 sans-serif; color: #666 }
nav a { margin-right: 1em; color: #15609a }
h1 { font-size: 1.4rem; text-align: center }
</style>
</head>
<body>
<nav><a href="#">首頁</a><a href="#">工作總結</a><a href="#">工作計劃</a><a href="#">講話稿</a><a href="#">會員中心</a></nav>
<article>
${bodyOf(lines)}
</article>
<footer>稿海文庫 gaohai.example.com 的文章由網友上傳,僅供參考。<br>聯系我們 | 投稿須知 | 網站地圖</footer>
</body>
</html>
`;

const shown = lengthOf(reportLines(0, 0));
const total = shown + omitted.middle + omitted.tail;
const lines = reportLines(total, shown);
const pages = resolve('test/pages');
writeFileSync(`${pages}/report.html`, pageOf(lines));
writeFileSync(`${pages}/report.mended.txt`, `${lines.map(({ text }) => fold(text)).join('\n')}\n`);
console.log(`A report of ${total} characters, ${shown} of them shown, is in ${pages}.`);
