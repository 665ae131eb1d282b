import type { Choice } from '../messages';
import { showSign } from './badge';
import { tellPanel } from './panel';
import { askTab } from './tabs';

/** Cleans a tab, as the reader asked without the popup; what stood in the way is shown on the badge. */
export async function cleanPage(tab: number): Promise<void> {
  await show(tab, 'cleaned');
}

/** Shows the cleaned text of a tab where the original is shown, and the other way round. */
export async function turnPage(tab: number): Promise<void> {
  const now = await askTab(tab, (frame) => frame('report'));
  if (now.state !== 'read') await showSign(tab, '!');
  else await show(tab, now.frames[0]?.choice === 'cleaned' ? 'original' : 'cleaned');
}

async function show(tab: number, choice: Choice): Promise<void> {
  const { state } = await askTab(tab, (frame) => frame('show', { choice }));
  if (state === 'read') tellPanel(tab);
  else await showSign(tab, '!');
}
