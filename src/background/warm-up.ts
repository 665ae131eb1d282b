import { examiningSteps, type Knowledge } from '../engine/examine';

/** Sound and garbled text of the kinds that are commonest: it has tables and model unpacked, and the code compiled that reads them. */
const SAMPLE = [
  '村口的石桥修了整整三年，桥下的水一直没有断过。',
  'Les Ã©lÃ¨ves ont prÃ©parÃ© une fÃªte pour la mÃ¨re de FranÃ§ois.',
  'Ð¡Ñ‚Ð°Ñ€Ñ‹Ð¹ Ð¼Ð¾ÑÑ‚ ÑÑ‚Ð¾Ð¸Ñ‚ Ñƒ Ñ€ÐµÐºÐ¸.',
  '鏉戝彛鐨勭煶妗ヤ慨浜嗘暣鏁翠笁骞达紝妗ヤ笅鐨勬按涓€鐩存病鏈夋柇杩囥€',
];
/** So often the sample is examined: what browsers run again and again they run fast, and the first time takes ten times as long as the third. */
const ROUNDS = 3;
/** Milliseconds of work at a stretch, between which messages are heard. */
const SLICE = 20;

let latest: Knowledge | undefined;

/** Makes the engine ready for this knowledge before anybody waits for it, in slices; once for the same lists, and no further once it is at work. */
export function warmUp(knowledge: Knowledge, isAtWork = () => false): void {
  if (knowledge === latest) return;
  latest = knowledge;
  const steps = rounds(knowledge);
  const goOn = () => {
    const until = performance.now() + SLICE;
    do if (knowledge !== latest || isAtWork() || steps.next().done) return;
    while (performance.now() < until);
    setTimeout(goOn);
  };
  setTimeout(goOn);
}

function* rounds(knowledge: Knowledge): Generator<unknown> {
  for (let round = 0; round < ROUNDS; round++) yield* examiningSteps([...SAMPLE], knowledge);
}
