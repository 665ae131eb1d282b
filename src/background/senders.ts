import type { BackgroundCalls, Sender } from '../messages';

/** More passages, or UTF-16 units in them, than a page ever sends: beyond is no page of ours. */
const mostPassages = 500_000;
const mostText = 6_000_000;
const mostCount = 10_000_000;
/** More edits than the popup shows the bytes of at once. */
const mostRulers = 1_000;
/** More edits than a page ever has. */
const mostEdits = 2_000_000;
/** More damages than befall one place. */
const mostCauses = 100;
/** More gaps than a page ever shows flags for. */
const mostGaps = 10_000;

/** What this extension is to itself. */
export interface Self {
  readonly id: string;
  /** The address that its own pages begin with. */
  readonly base: string;
}

/** Whether a message may be answered: it comes from where such calls come from, and has the form of one. */
export function mayCall(self: Self, name: keyof BackgroundCalls, request: unknown, sender: Sender): boolean {
  if (sender.id !== self.id) return false;
  const isOwnPage = sender.url?.startsWith(self.base) ?? false;
  if (isOwnPage) return mayOwnPage(name, request);
  return sender.tab?.id !== undefined && sender.frameId !== undefined && mayContentScript(name, request);
}

function mayContentScript(name: keyof BackgroundCalls, request: unknown): boolean {
  switch (name) {
    case 'examine':
      return hasPassages(request) && isWhole(field(request, 'behind') ?? 0, mostPassages);
    case 'mendAhead':
      return hasPassages(request) && isWhole(field(request, 'from'), mostPassages);
    case 'label':
      return isList(field(request, 'gaps'), mostGaps, isGap);
    case 'explain':
      return isEdit(field(request, 'edit'));
    case 'announce':
      return isWhole(field(request, 'count'), mostEdits);
    case 'frameLoaded':
      return isChoice(field(request, 'choice'));
    case 'found':
      return isWhole(field(request, 'count'), mostCount);
    case 'more':
      return isWhole(field(request, 'part'), mostPassages);
    case 'arrived':
    case 'changed':
    case 'dress':
      return true;
    default:
      return false;
  }
}

function mayOwnPage(name: keyof BackgroundCalls, request: unknown): boolean {
  switch (name) {
    case 'rules':
      return true;
    case 'openTab':
    case 'cancel':
      return isTab(request);
    case 'decide':
      return (
        isInFrame(request) &&
        isList(field(request, 'edits'), mostEdits, isEditPlace) &&
        isYesOrNo(field(request, 'isAccepted'))
      );
    case 'rulers':
      return isList(field(request, 'edits'), mostRulers, isEdit);
    case 'reveal':
      return isInFrame(request) && isStretch(field(request, 'place'));
    case 'choose':
      return isTab(request) && isChoice(field(request, 'choice'));
    default:
      return false;
  }
}

function field(request: unknown, name: string): unknown {
  return typeof request === 'object' && request !== null ? (request as Record<string, unknown>)[name] : undefined;
}

function isWhole(value: unknown, most: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

function isYesOrNo(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isChoice(value: unknown): boolean {
  return value === 'cleaned' || value === 'original';
}

function isTab(request: unknown): boolean {
  return isWhole(field(request, 'tab'), Number.MAX_SAFE_INTEGER);
}

function isInFrame(request: unknown): boolean {
  return isTab(request) && isWhole(field(request, 'frame'), Number.MAX_SAFE_INTEGER);
}

function isEditPlace(value: unknown): boolean {
  return isWhole(field(value, 'passage'), mostText) && isWhole(field(value, 'start'), mostText);
}

function isEdit(value: unknown): boolean {
  const isCause = (cause: unknown) => typeof field(cause, 'damage') === 'string';
  return (
    ['was', 'now'].every((name) => typeof field(value, name) === 'string') &&
    isList(field(value, 'causes'), mostCauses, isCause)
  );
}

function isStretch(value: unknown): boolean {
  return ['passage', 'from', 'to'].every((name) => isWhole(field(value, name), mostText));
}

function hasPassages(request: unknown): boolean {
  const passages = field(request, 'passages');
  if (!Array.isArray(passages) || passages.length > mostPassages) return false;
  if (!passages.every((text: unknown) => typeof text === 'string')) return false;
  return passages.reduce((size, text) => size + text.length, 0) <= mostText;
}

function isList(value: unknown, most: number, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= most && value.every(isItem);
}

function isGap(value: unknown): boolean {
  return typeof field(value, 'notice') === 'string' && typeof field(value, 'missing') === 'string';
}
