import { expect, test } from 'vitest';
import { inBothBrowsers, type Session } from './session';

/** A drawing without a source, of this size: what a scanned page is to a browser. */
const picture = (width: number, height: number) =>
  `<img alt="" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}'/%3E">`;
const canvas = (width: number, height: number) => `<canvas width="${width}" height="${height}"></canvas>`;

const paged = (title: string, ...pages: string[]) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>${title}</title><style>img, canvas { display: block } .page { position: relative; width: 600px } .words { position: absolute; inset: 0 }</style>
<h1>${title}</h1><p>The survey of the harbour was bound in the spring, and the library lent it to whoever asked.</p>
${pages.map((page) => `<div class="page">${page}</div>`).join('\n')}</html>`;

const words = '<div class="words">The second page tells of the piers, and of the ships that lay at them.</div>';
const pages: Readonly<Record<string, string>> = {
  '/scanned.html': paged('Scanned', picture(600, 800), picture(600, 800), `${picture(600, 800)}<span>3 / 3</span>`),
  '/drawn.html': paged('Drawn', canvas(600, 840), `${canvas(600, 840)}${words}`),
  '/framed.html': `<!doctype html><title>Framed</title><p>A viewer shows the survey below.</p><iframe src="/bare.html" width="700" height="900"></iframe>`,
  '/bare.html': `<!doctype html><title>Bare</title>${canvas(600, 840)}${canvas(600, 840)}`,
  // Photographs lie; one upright picture is a portrait; small ones are covers; and what stands beside another is no page below it.
  '/album.html': paged(
    'Album',
    picture(640, 426),
    picture(640, 426),
    picture(560, 800),
    picture(200, 280),
    picture(200, 280),
  ),
  '/read.html': paged('Read', `${picture(600, 800)}${words}`, `${picture(600, 800)}${words}`),
};

/** What the popup says above the text. */
async function saidOf(session: Session, page: string): Promise<readonly string[]> {
  const { popup } = await session.openAndClick(page);
  await session.keepPicture(popup, `pictures-${page.slice(1, -5)}`);
  return popup.evaluate(() => Array.from(document.querySelectorAll('header [role=status]'), (one) => one.textContent));
}

inBothBrowsers(
  'A document whose pages are pictures',
  (session) => {
    test.for([
      ['/scanned.html', '3 pages are pictures: their text cannot be read or copied.'],
      ['/drawn.html', '1 page is a picture: its text cannot be read or copied.'],
      ['/framed.html', '2 pages are pictures: their text cannot be read or copied.'],
    ] as const)('says so: %s', async ([page, sentence]) => {
      expect(await saidOf(session, page)).toContain(sentence);
    });

    test.for(['/album.html', '/read.html'])(
      'is told from photographs, and from pages with text over them: %s',
      async (page) => {
        expect((await saidOf(session, page)).join()).not.toContain('picture');
      },
    );
  },
  { pages },
);
