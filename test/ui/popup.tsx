import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, type Mock, vi } from 'vitest';
import { viewOf } from '../../src/document/document';
import type { View } from '../../src/document/view';
import type { TabReport } from '../../src/messages';
import { App } from '../../src/ui/app';
import type { Calls } from '../../src/ui/calls';
import { wordingFor } from '../../src/wording';

const done = async () => {};
const names = ['copy', 'save', 'choose', 'decide', 'reveal', 'rulers', 'converter', 'read', 'cancel'] as const;
/** Calls of which each does nothing and can be asked whether it was made. */
export const allDone = () =>
  Object.fromEntries(names.map((name) => [name, vi.fn(done)])) as unknown as Calls &
    Record<(typeof names)[number], Mock>;
/** A call that rejects. */
export const refused = async () => {
  throw new Error('refused');
};

/** The popup as it looks when everything is drawn, with what the reader asked for. */
export async function popup(report: TabReport | View, language = 'en', answers: Partial<Calls> = {}) {
  const calls = { ...allDone(), ...answers };
  const view = report.state === 'read' ? viewOf(report) : (report as View);
  await act(() => render(<App say={wordingFor([language])} view={view} calls={calls} />, document.body));
  await vi.waitFor(() => expect(document.querySelector('[aria-busy=true].text')).toBeNull());
  const press = (name: string) => act(async () => button(name).click());
  return { calls, press };
}

/** The button with these words. */
export const button = (name: string) => [...document.querySelectorAll('button')].find((it) => it.textContent === name)!;
/** The names of all buttons within an element. */
export const buttons = (within = 'body') =>
  [...document.querySelectorAll(`${within} button`)].map((it) => it.getAttribute('aria-label') ?? it.textContent);
/** The sentence at the top. */
export const said = () => document.querySelector('.said')?.textContent;
/** The paragraphs of the text. */
export const text = () => [...document.querySelectorAll('.text p, .text h2')].map((it) => it.textContent);
/** What the popup answers. */
export const status = () => document.querySelector('footer [role=status]')?.textContent;
