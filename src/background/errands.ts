import type { Choice, FrameReport, TabReport } from '../messages';
import { showSign } from './badge';
import { tellPanel } from './panel';
import { clippingOfSelection, toClipboard } from './selection';
import { askTab } from './tabs';

/** Cleans a tab, as the reader asked without the popup; what stood in the way is shown on the badge. */
export async function cleanPage(tab: number): Promise<void> {
  await heedAnswer(tab, await show(tab, 'cleaned'));
}

/** Shows the cleaned text of a tab where the original is shown, and the other way round. */
export async function turnPage(tab: number): Promise<void> {
  const now = await askTab(tab, (frame) => frame('show', {}));
  const isCleaned = now.state === 'read' && now.frames[0]?.choice === 'cleaned';
  await heedAnswer(tab, now.state === 'read' ? await show(tab, isCleaned ? 'original' : 'cleaned') : now);
}

/** Repairs what is selected in a frame of a tab; the rest of the page stays as it is. */
export async function repairSelection(tab: number, selecting: number): Promise<void> {
  const answer = await askTab(tab, async (frame, id) =>
    id === selecting ? frame('show', { choice: 'cleaned', part: 'selection' }) : frame('show', {}),
  );
  await heedAnswer(tab, answer);
}

/** Copies what is selected in a tab, cleaned; the page stays as it is. A sign on the badge tells how it went. */
export async function copySelection(tab: number, selecting?: number): Promise<void> {
  const report = askTab(tab, (frame) => frame('show', {}));
  const clipping = report.then((answer) => clippingOfSelection(selectingIn(answer, selecting)));
  try {
    await toClipboard(clipping, tab, selecting ?? 0);
    await showSign(tab, '✓');
  } catch {
    await showSign(tab, '!');
  }
}

/** The frames that hold the selection: the one in which the reader clicked, if it is known. */
function selectingIn(answer: TabReport, selecting: number | undefined): readonly FrameReport[] {
  if (answer.state !== 'read') return [];
  return answer.frames.filter(({ frame }) => selecting === undefined || frame === selecting);
}

function show(tab: number, choice: Choice): Promise<TabReport> {
  return askTab(tab, (frame) => frame('show', { choice, part: 'page' }));
}

async function heedAnswer(tab: number, { state }: TabReport): Promise<void> {
  if (state === 'read') tellPanel(tab);
  else await showSign(tab, '!');
}
