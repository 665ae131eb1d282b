import { describe, expect, test } from 'vitest';
import { mayCall } from '../../src/background/senders';

const self = { id: 'lacuna', base: 'moz-extension://lacuna/' };
const popup = { id: 'lacuna', url: 'moz-extension://lacuna/popup.html' };
const popupInTab = { ...popup, tab: { id: 5 }, frameId: 0 };
const content = { id: 'lacuna', url: 'https://documents.example/', tab: { id: 5 }, frameId: 2 };

describe('a message is answered', () => {
  test.each([
    ['examine', { passages: ['text'] }, content],
    ['mendAhead', { passages: ['text'], from: 7 }, content],
    ['more', { part: 0 }, content],
    ['examine', { passages: ['b'], behind: 1 }, content],
    ['label', { gaps: [{ notice: '', missing: 'the-rest' }] }, content],
    ['found', { count: 3 }, content],
    ['explain', { edit: { start: 0, was: 'Ã©', now: 'é', causes: [{ damage: 'x', trust: 'sure' }] } }, content],
    ['announce', { count: 3 }, content],
    ['frameLoaded', { choice: 'cleaned' }, content],
    ['changed', undefined, content],
    ['dress', undefined, content],
    ['openTab', { tab: 5 }, popup],
    ['openTab', { tab: 5 }, popupInTab],
    ['choose', { tab: 5, choice: 'original' }, popup],
    ['cancel', { tab: 5 }, popup],
    ['decide', { tab: 5, frame: 0, edits: [{ passage: 3, start: 7 }], isAccepted: false }, popup],
    ['reveal', { tab: 5, frame: 2, place: { passage: 3, from: 7, to: 7 } }, popup],
  ] as const)('%s from where it belongs', (name, request, sender) => {
    expect(mayCall(self, name, request, sender)).toBe(true);
  });
});

describe('a message is left alone', () => {
  test.each([
    ['examine', { passages: ['text'] }, { ...content, id: 'another' }, 'another extension'],
    ['examine', { passages: ['text'] }, { ...content, id: undefined }, 'nobody'],
    ['examine', { passages: ['text'] }, popup, 'the popup'],
    ['openTab', { tab: 5 }, content, 'a page'],
    ['choose', { tab: 5, choice: 'original' }, content, 'a page'],
    ['openTab', { tab: 5 }, { ...content, url: 'https://moz-extension/lacuna/' }, 'a page that looks like ours'],
    ['decide', { tab: 5, frame: 0, edits: [], isAccepted: true }, content, 'a page'],
    ['decide', { tab: 5, frame: 0, edits: [{ passage: 3 }], isAccepted: true }, popup, 'the popup, with half a place'],
    ['decide', { tab: 5, frame: 0, edits: [], isAccepted: 'no' }, popup, 'the popup, with a word for an answer'],
    ['decide', { tab: 5, edits: [], isAccepted: true }, popup, 'the popup, without a frame'],
    ['reveal', { tab: 5, frame: 0, place: { passage: 3, from: -1, to: 7 } }, popup, 'the popup, with no place'],
    ['cancel', {}, popup, 'the popup, without a tab'],
    ['examine', undefined, content, 'a page, without a request'],
    ['explain', { edit: { start: 0, was: 'Ã©', now: 7, causes: [] } }, content, 'a page, with a number for a text'],
    ['explain', { edit: { start: 0, was: '', now: '', causes: [{}] } }, content, 'a page, with a cause of no form'],
    ['explain', { edit: { start: 0, was: '', now: '', causes: [] } }, popup, 'the popup'],
    ['frameLoaded', { choice: 'everything' }, content, 'a page, with a choice that nobody has'],
    ['frameLoaded', { choice: 'cleaned' }, popup, 'the popup'],
    ['examine', { passages: 'text' }, content, 'a page, with no list'],
    ['examine', { passages: ['text', 7] }, content, 'a page, with a number for a text'],
    ['mendAhead', { passages: ['text'] }, content, 'a page, with texts of no place'],
    ['mendAhead', { passages: ['text', 7], from: 0 }, content, 'a page, with a number for a text of a portion'],
    ['more', { part: 0 }, popup, 'the popup'],
    ['more', undefined, content, 'a page, for no part'],
    ['examine', { passages: ['a'], behind: -1 }, content, 'a page, with texts ahead of the first'],
    ['mendAhead', { passages: ['text'], from: 0 }, popup, 'the popup, about a portion'],
    ['examine', { passages: ['x'.repeat(7_000_000)] }, content, 'a page, with more text than any has'],
    ['examine', { passages: new Array(600_000).fill('') }, content, 'a page, with more passages than any has'],
    ['label', { gaps: [{ notice: 7 }] }, content, 'a page, with gaps that are none'],
    ['label', { gaps: [] }, popup, 'the popup'],
    ['found', { count: -1 }, content, 'a page, with less than nothing'],
    ['found', { count: '3' }, content, 'a page, with words for a number'],
    ['openTab', { tab: Number.NaN }, popup, 'the popup, for no tab'],
    ['choose', { tab: 5, choice: 'neither' }, popup, 'the popup, with no choice'],
  ] as const)('%s %j from %s', (name, request, sender, _whom) => {
    expect(mayCall(self, name, request, sender)).toBe(false);
  });
});

test('forged requests without end or form are refused, and nothing is thrown', () => {
  const cyclic: Record<string, unknown> = { passages: ['x'], edit: { was: 'a', now: 'b', causes: [] } };
  cyclic.behind = cyclic;
  cyclic.edit = cyclic;
  const names = ['examine', 'label', 'explain', 'announce', 'found', 'frameLoaded', 'openTab', 'decide'] as const;
  const huge = { passages: ['x'.repeat(70_000_000)], gaps: new Array(20_000).fill({ notice: '', missing: '' }) };
  for (const name of names) {
    for (const request of [cyclic, huge, { passages: { length: 1 } }, 7, 'examine']) {
      expect(mayCall(self, name, request, content), name).toBe(false);
    }
  }
});
