import iconv from 'iconv-lite';

/** A page as it is sent: its bytes and the Content-Type that goes with them. */
export interface SentPage {
  readonly bytes: Uint8Array;
  readonly type: string;
}

const asUtf8 = (html: string): SentPage => ({ bytes: Buffer.from(html, 'utf8'), type: 'text/html; charset=utf-8' });

/** In GBK bytes, as old Chinese sites send their pages; what GBK lacks becomes numeric references. */
function asGbk(html: string): SentPage {
  const encoded = [...html.replace(/(charset=["']?)utf-8/i, '$1gbk')].map((character) => {
    const bytes = iconv.encode(character, 'gbk');
    return iconv.decode(bytes, 'gbk') === character ? bytes : Buffer.from(`&#${character.codePointAt(0)};`);
  });
  return { bytes: Buffer.concat(encoded), type: 'text/html; charset=gbk' };
}

const insideBody = /(<body[^>]*>)([\s\S]*)(<\/body>)/i;
const tagOrText = /<(script|style|textarea)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/gi;
const character = /&[#\w]+;|[\s\S]/gu;
const wrappers = ['b', 'span', 'em', 'font'];

function splitText(text: string): string {
  const pieces = (text.match(character) ?? []).reduce<string[]>((list, unit, i) => {
    if (i % 3 === 0) list.push(unit);
    else list[list.length - 1] += unit;
    return list;
  }, []);
  return pieces
    .map((piece, i) => {
      const wrapper = wrappers[(i >> 1) % wrappers.length];
      return i % 2 === 0 ? piece : `<${wrapper}>${piece}</${wrapper}>`;
    })
    .join('');
}

/** With inline elements cut through the text every three characters, as converters from office formats do. */
function split(html: string): SentPage {
  return asUtf8(
    html.replace(insideBody, (_all, start: string, body: string, end: string) => {
      const cut = body.replace(tagOrText, (part) => (part.startsWith('<') || !part.trim() ? part : splitText(part)));
      return start + cut + end;
    }),
  );
}

const around = (body: string) =>
  asUtf8(`<!doctype html><meta charset="utf-8"><title>Around</title><body>${body}</body>`);
const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Inside a frame with an address of its own on the same host. */
const framed = (_html: string, path: string) => around(`<iframe src="${path}" width="900" height="600"></iframe>`);

/** Inside a frame whose page is written in an attribute. */
const inSrcdoc = (html: string) => around(`<iframe srcdoc="${quoted(html)}" width="900" height="600"></iframe>`);

/** Built by a script that draws everything anew with fresh nodes whenever a `draw` event comes, and counts in `data-drawn`. */
function drawn(html: string): SentPage {
  return asUtf8(
    html.replace(insideBody, (_all, start: string, body: string, end: string) => {
      const text = JSON.stringify(body).replaceAll('<', '\\u003c');
      const script = `const body = ${text};
        let times = 0;
        function draw() {
          document.querySelector('main').innerHTML = body;
          document.documentElement.dataset.drawn = ++times;
        }
        draw();
        addEventListener('draw', draw);`;
      return `${start}<main></main><script>${script}</script>${end}`;
    }),
  );
}

/** The ways in which the same page can reach a reader; each takes the page's HTML and its path. */
export const forms = {
  utf8: asUtf8,
  gbk: asGbk,
  split,
  frame: framed,
  srcdoc: inSrcdoc,
  drawn,
} satisfies Record<string, (html: string, path: string) => SentPage>;

/** The name of such a way. */
export type Form = keyof typeof forms;
