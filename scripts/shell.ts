import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const place = '<!-- shell -->';
const room = '<template id="scripts"></template>';

/** The tags of scripts, and of what is fetched ahead for them, as they stand in a built page. */
const scripts = /^[ \t]*(<script type="module".*?<\/script>|<link rel="modulepreload".*?>)\n/gm;

/** The page with its scripts in the template for them, out of which `shown.js` takes them once the page is there. */
function withLateScripts(page: string): string {
  const tags = [...page.matchAll(scripts)].map(([, tag]) => tag).join('');
  const late = `<template id="scripts">${tags}</template>\n    <script src="/shown.js" async></script>`;
  return page.replace(scripts, '').replace(room, late);
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
