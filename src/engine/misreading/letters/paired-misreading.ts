import type { Context, Damage } from '../../damage';
import type { Edit, Patch, Trust } from '../../patch';
import { isAboutGarbling, isQuoted, namesGarbling } from '../../quoted';
import { shown } from '../kinds/misreading-kind';
import { nameOf } from '../kinds/opened';
import { hasOddLetters } from '../trust/odd-word';
import type { PairedReading } from './paired-letters';
import { isConvincing, isWorthShowing, pairedIn } from './paired-page';
import { candidatesIn, type PairedPiece } from './paired-pieces';

/** The damage that letters of a byte each were read two at a time, found where what reads badly on a page makes sense so. */
export function pairedLetters(id: string, reading: PairedReading): Damage {
  const name = nameOf(reading);
  const findingOf = (context: Context) => {
    const finding = context.page(pairedIn(context.language));
    return finding?.name === name && isWorthShowing(finding) ? finding : undefined;
  };
  const garble = (text: string) => shown({ ...reading, id }, text);
  return {
    id,
    mayApply: (text) => /[\u2e80-\uffef]/.test(text),
    needs: pairedIn,
    mayBefall: (context) => findingOf(context) !== undefined,
    garble,
    mend(text, context) {
      const finding = findingOf(context);
      if (!finding || context.passages[context.index] !== text) return [];
      const [all, page] = [finding.pieces.get(context.index) ?? [], context.shown[context.index]!];
      const pieces = text === page ? all : ownPieces(all, page);
      const trust = isConvincing(finding) ? 'sure' : 'guess';
      const isSpecimen = isOther(pieces, text);
      return editsOf(pieces, text, (piece) => ({ damage: id, trust: trustIn(piece, text, isSpecimen, trust) }));
    },
    reproduces: ({ was, now }) => garble(now) === was,
  };
}

/** The pieces that are on the page as it is shown; all of them where none is, and they were misread once more. */
function ownPieces(pieces: readonly PairedPiece[], page: string): readonly PairedPiece[] {
  const shown = candidatesIn(page);
  const own = pieces.filter(({ was }) => shown.has(was));
  return own.length === 0 ? pieces : own;
}

function trustIn({ start, was, now }: PairedPiece, text: string, isSpecimen: boolean, trust: Trust): Trust {
  if (hasOddLetters(now)) return 'guess';
  return isSpecimen && (isQuoted(text, start, start + was.length) || namesGarbling(text) || isAboutGarbling(text))
    ? 'guess'
    : trust;
}

/** Whether most of what a passage has beyond ASCII is something else, so that it may speak of the pieces. */
function isOther(pieces: readonly PairedPiece[], text: string): boolean {
  const beyond = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return pieces.reduce((sum, { was }) => sum + was.length, 0) * 2 < beyond;
}

/** One edit for neighbours with the same cause that nothing but ASCII stands between. */
function editsOf(
  pieces: readonly PairedPiece[],
  text: string,
  causeOf: (piece: PairedPiece) => Edit['causes'][0],
): Patch {
  const edits: Edit[] = [];
  for (const piece of pieces) {
    const { start, was, now } = piece;
    const cause = causeOf(piece);
    const before = edits.at(-1);
    const between = before ? text.slice(before.start + before.was.length, start) : '\ufffd';
    if (before && before.causes[0]!.trust === cause.trust && /^[\0-\x7f]*$/.test(between))
      edits[edits.length - 1] = { ...before, was: before.was + between + was, now: before.now + between + now };
    else edits.push({ start, was, now, causes: [cause] });
  }
  return edits;
}
