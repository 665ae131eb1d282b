import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const place = '<!-- shell -->';
const room = '<template id="scripts"></template>';

/** The tags of scripts and styles, and of what is fetched ahead for them, as they stand in a built page. */
const fetched = /^[ \t]*(<script type="module".*?<\/script>|<link rel="(?:modulepreload|stylesheet)".*?>)\n/gm;

/** The style of what is seen first, without the comments. */
function firstStyle(): string {
  const sheets = ['palette.css', 'mark.css', 'shell.css'].map((name) => readFileSync(resolve('src/ui', name), 'utf8'));
  return sheets
    .join('')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a content security policy calls the one style element that built pages have (CSP Level 3, `hash-source`). */
export function firstStyleHash(): string {
  return `'sha256-${createHash('sha256').update(firstStyle()).digest('base64')}'`;
}

/**
 * The page with all that it fetches in the template for that, out of which `shown.js` takes it once the page is there. A browser
 * shows a popup when all that it fetched before has come.
 */
function withLateScripts(page: string): string {
  const tags = [...page.matchAll(fetched)].map(([, tag]) => tag).join('');
  const bare = page.replace(fetched, '').replace(room, `<template id="scripts">${tags}</template>`);
  const early = `  <script src="/shown.js" defer></script>\n    <style>${firstStyle()}</style>\n  </head>`;
  return bare.replace('</head>', early);
}

/**
 * Gives the pages that have a place for it what is seen before any script has run (`src/opening/shell.html`), and sees to it
 * that it is seen before.
 */
export function shell(): Plugin[] {
  const fill = (page: string) => page.replace(place, readFileSync(resolve('src/opening/shell.html'), 'utf8').trim());
  const finish = (page: string) => (page.includes(room) ? withLateScripts(page) : page);
  return [
    { name: 'shell', transformIndexHtml: { order: 'pre', handler: fill } },
    { name: 'late-scripts', apply: 'build', transformIndexHtml: { order: 'post', handler: finish } },
  ];
}
