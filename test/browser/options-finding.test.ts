import { afterEach, expect, test, vi } from 'vitest';
import { ruleList } from '../../src/background/rule-list';
import { damageGroups } from '../../src/ui/options/damage-groups';
import { press, reset, store, textOfPopup } from './controls';
import { blockTexts, samplePage, sampleTexts } from './sample';
import { inBothBrowsers } from './session';

const { groups } = damageGroups(ruleList().damages);
const readAsBig5 = groups.find(({ readAs }) => readAs === 'Big5')!.damages;

inBothBrowsers(
  'What the options page says is looked for',
  (session) => {
    afterEach(() => reset(session));

    test('damages that are switched off are not repaired, and pages that are open follow at once', async () => {
      const { page, popup } = await session.openAndClick('/sample.html');
      await popup.close();
      expect(await page.evaluate(blockTexts)).toEqual(sampleTexts);
      const own = await session.openOptions();
      await press(own, 'Kinds of damage');
      // Each of the two explains the page.
      for (const name of ['Read as windows-1252', 'Read as windows-1254']) await store(own, () => press(own, name));
      await page.bringToFront();
      await vi.waitFor(async () => expect(await page.evaluate(blockTexts)).not.toEqual(sampleTexts), 5000);
      await store(own, () => press(own, 'Switch all on'));
      await vi.waitFor(async () => expect(await page.evaluate(blockTexts)).toEqual(sampleTexts), 5000);
    });

    test('damages that look alike have one switch, and one each', async () => {
      const own = await session.openOptions();
      const group = () =>
        own.evaluate(() => {
          const label = [...document.querySelectorAll('label')].find((it) => it.textContent === 'Read as Big5')!;
          const { checked, indeterminate } = label.control as HTMLInputElement;
          const told = label.closest('.group')!.querySelector('.state')?.textContent;
          return { checked, indeterminate, ...(told && { told }) };
        });
      await press(own, 'Kinds of damage');
      expect(await group()).toEqual({ checked: true, indeterminate: false });
      await press(own, readAsBig5.map(({ writtenIn }) => writtenIn).join(', '));
      await store(own, () => press(own, 'UTF-8 read as Big5'));
      expect(await group()).toEqual({ checked: false, indeterminate: true, told: '1 off' });
      await session.keepScreenshot(own, 'options-damages');
      await store(own, () => press(own, 'Read as Big5'));
      expect(await group()).toEqual({ checked: true, indeterminate: false });
      await store(own, () => press(own, 'Read as Big5'));
      expect(await group()).toEqual({ checked: false, indeterminate: false, told: `${readAsBig5.length} off` });
    });

    test('the long lists are folded, say how long they are, and unfold for what the browser’s own search finds in them', async () => {
      const own = await session.openOptions();
      const lists = () =>
        own.evaluate(() =>
          [...document.querySelectorAll<HTMLDetailsElement>('.rules')].map(
            ({ open, firstElementChild, innerText }) => ({
              open,
              size: firstElementChild!.querySelector('.size')!.textContent,
              isFolded: !innerText.includes('MacRoman') && !innerText.includes('Masked words'),
            }),
          ),
        );
      const sizes = [ruleList().damages.length, ruleList().markers.length];
      expect(await lists()).toEqual(sizes.map((size) => ({ open: false, size: String(size), isFolded: true })));
      await session.driver.findInPage(own, 'macroman');
      await vi.waitFor(async () => expect((await lists())[0]).toMatchObject({ open: true, isFolded: false }), 5000);
      expect((await lists())[1]).toMatchObject({ open: false });
      await session.driver.findInPage(own, 'masked words');
      await vi.waitFor(async () => expect((await lists())[1]).toMatchObject({ open: true, isFolded: false }), 5000);
    });

    test('notices that are switched off tell of nothing', async () => {
      const own = await session.openOptions();
      await press(own, 'Notices of missing text');
      for (const name of [
        'Part left out',
        'Members only',
        'Characters shown',
        'Characters counted',
        'End of the preview',
      ])
        await store(own, () => press(own, name));
      expect(await textOfPopup(session, '/sample.html')).not.toContain('missing here');
    });
  },
  { pages: { '/sample.html': samplePage }, isOnScreen: true },
);
