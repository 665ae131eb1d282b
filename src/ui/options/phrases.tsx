import { useRef, useState } from 'preact/hooks';
import type { Unit } from '../../engine/gap';
import { isOwnPhrase, LONGEST_PHRASE } from '../../engine/own-phrase';
import { mostPhrases } from '../../settings';
import { Select } from './fields';
import type { SectionProps } from './view';

const units: readonly Unit[] = ['character', 'page', 'word', 'percent'];

/** The reader's own phrases: literal text in which {number} stands for any number. */
export function Phrases(props: SectionProps) {
  const { say, view, change } = props;
  const { phrases } = view.settings;
  return (
    <div class="phrases">
      <h3>{say('phrases')}</h3>
      <p class="hint">{say('phrasesHint', { number: '{number}' })}</p>
      <NewPhrase {...props} />
      {phrases.length === 0 ? (
        <p class="none">{say('phraseNone')}</p>
      ) : (
        <ul class="list">
          {phrases.map(({ text, unit }) => (
            <li key={text + unit}>
              <span class="name">{text}</span>
              {text.includes('{number}') && <span class="state">{say('unit', { unit })}</span>}
              <button
                type="button"
                aria-label={say('phraseRemoveNamed', { phrase: text })}
                onClick={() => change({ phrases: phrases.filter((one) => one.text !== text || one.unit !== unit) })}
              >
                {say('siteRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function NewPhrase({ say, view, change }: SectionProps) {
  const field = useRef<HTMLInputElement>(null);
  const [unit, setUnit] = useState<Unit>('character');
  const [bad, setBad] = useState<'phraseBad' | 'phraseFull' | undefined>();
  const { phrases } = view.settings;
  const add = (event: Event) => {
    event.preventDefault();
    const text = field.current!.value.trim();
    const wrong = !isOwnPhrase(text) ? 'phraseBad' : phrases.length >= mostPhrases ? 'phraseFull' : undefined;
    setBad(wrong);
    if (wrong) return field.current!.focus();
    change({ phrases: [...phrases.filter((one) => one.text !== text), { text, unit }] });
    field.current!.value = '';
  };
  return (
    <form class="adding" onSubmit={add} novalidate>
      <label for="new-phrase">{say('phraseField')}</label>
      <input
        ref={field}
        id="new-phrase"
        type="text"
        autocomplete="off"
        maxLength={LONGEST_PHRASE}
        placeholder={say('phrasePlaceholder', { number: '{number}' })}
        aria-invalid={bad !== undefined}
        aria-describedby={bad ? 'new-phrase-bad' : undefined}
        onInput={() => setBad(undefined)}
      />
      <Units say={say} unit={unit} choose={setUnit} />
      <button type="submit">{say('phraseAdd')}</button>
      {bad && <Bad text={say(bad)} />}
    </form>
  );
}

function Units({ say, unit, choose }: Pick<SectionProps, 'say'> & { unit: Unit; choose(unit: Unit): void }) {
  return (
    <Select
      label={say('phraseUnit')}
      value={unit}
      options={units.map((value) => ({ value, label: say('unit', { unit: value }) }))}
      choose={choose}
    />
  );
}

function Bad({ text }: { text: string }) {
  return (
    <p class="bad" id="new-phrase-bad" role="alert">
      {text}
    </p>
  );
}
