import type { Sighting } from './sighting';

/** Sightings, in reading order, by the notice that they are part of: they overlap, or nothing but a comma or a blank parts them. */
export function notices(all: readonly Sighting[], passages: readonly string[]): readonly (readonly Sighting[])[] {
  const sightings = withoutWide(all, passages);
  const groups: Sighting[][] = [];
  let end = 0;
  for (const sighting of sightings) {
    const group = groups.at(-1);
    const first = group?.[0];
    const between =
      first?.passage === sighting.passage ? passages[sighting.passage]!.slice(end, sighting.span.start) : '-';
    const isMask = first?.marker.reason === 'masked' || sighting.marker.reason === 'masked';
    const isOverlap = first?.passage === sighting.passage && sighting.span.start < end;
    if (group && (isOverlap || (!isMask && /^[\s,，、]{0,3}$/u.test(between)))) group.push(sighting);
    else groups.push([sighting]);
    end = group === groups.at(-1) ? Math.max(end, sighting.span.end) : sighting.span.end;
  }
  return groups;
}

/** UTF-16 units of text ahead of a phrase from which on the phrase alone is the notice, whatever the sentence says besides. */
const WIDE = 3;
/** What is ahead of a phrase speaks of the document, or to the reader. */
const ADDRESS = /^[该該此本您你亲親这這]/u;

/** The sightings without the sentences that end in a phrase which counts anywhere and says as much: what is ahead of it is text. */
function withoutWide(sightings: readonly Sighting[], passages: readonly string[]): readonly Sighting[] {
  const count = ({ stated }: Sighting) => Object.keys(stated ?? {}).length;
  const phrases = sightings.filter(
    ({ marker, isSentence }) => !isSentence && (marker.place ?? 'anywhere') === 'anywhere',
  );
  const holds = (sentence: Sighting, phrase: Sighting) =>
    sentence.passage === phrase.passage &&
    sentence.span.start + WIDE <= phrase.span.start &&
    sentence.span.end >= phrase.span.end &&
    count(phrase) >= count(sentence) &&
    !ADDRESS.test(passages[sentence.passage]!.slice(sentence.span.start));
  return sightings.filter((one) => !one.isSentence || !phrases.some((phrase) => holds(one, phrase)));
}
