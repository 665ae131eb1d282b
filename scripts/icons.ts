import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { requireBrowser } from './browsers';

/** How an icon is made: from which drawing, on how many pixels, with how many transparent ones on each side. */
interface Icon {
  readonly drawing: string;
  readonly size: number;
  readonly margin: number;
}

// The Chrome Web Store wants 96 pixels of drawing in the middle of 128: https://developer.chrome.com/docs/webstore/images
const icons: readonly Icon[] = [
  { drawing: '16', size: 16, margin: 0 },
  { drawing: '32', size: 32, margin: 0 },
  { drawing: 'large', size: 48, margin: 0 },
  { drawing: 'large', size: 96, margin: 0 },
  { drawing: 'large', size: 128, margin: 16 },
];
const drawings = resolve('scripts/icon');
const folder = resolve('public/icon');

async function render(page: Page, { drawing, size, margin }: Icon): Promise<Uint8Array> {
  const inner = size - 2 * margin;
  const svg = readFileSync(`${drawings}/${drawing}.svg`, 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:${margin}px}svg{display:block;width:${inner}px;height:${inner}px}</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true });
}

const browser = await puppeteer.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  mkdirSync(folder, { recursive: true });
  for (const icon of icons) writeFileSync(`${folder}/${icon.size}.png`, await render(page, icon));
  console.log(`Drawn in ${folder}: ${icons.map(({ size }) => size).join(', ')}`);
} finally {
  await browser.close();
}
