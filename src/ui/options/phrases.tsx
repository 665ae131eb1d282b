import { useState } from 'preact/hooks';
import type { Unit } from '../../engine/gaps/gap';
import { isOwnPhrase, LONGEST_PHRASE } from '../../engine/gaps/own-phrase';
import { mostPhrases } from '../../settings';
import { Adding, Entries, Entry } from './adding';
import { Select } from './fields';
import type { SectionProps } from './view';

const units: readonly Unit[] = ['character', 'page', 'word', 'percent'];

/** The field for a further phrase. */
const newPhrase = 'new-phrase';

/** The reader's own phrases: literal text in which {number} stands for any number. */
export function Phrases(props: SectionProps) {
  const { say, view, change } = props;
  const { phrases } = view.settings;
  return (
    <div class="phrases">
      <h3>{say('phrases')}</h3>
      <p class="hint">{say('phrasesHint', { number: '{number}' })}</p>
      <NewPhrase {...props} />
      <Entries
        field={newPhrase}
        items={phrases}
        none={say('phraseNone')}
        draw={({ text, unit }) => (
          <Entry
            key={text + unit}
            name={text}
            {...(text.includes('{number}') && { state: say('unit', { unit }) })}
            remove={say('siteRemove')}
            removeNamed={say('phraseRemoveNamed', { phrase: text })}
            onRemove={() => change({ phrases: phrases.filter((one) => one.text !== text || one.unit !== unit) })}
          />
        )}
      />
    </div>
  );
}

function NewPhrase({ say, view, change }: SectionProps) {
  const [unit, setUnit] = useState<Unit>('character');
  const { phrases } = view.settings;
  const add = (written: string, clear: () => void) => {
    const text = written.trim();
    if (!isOwnPhrase(text)) return say('phraseBad');
    if (phrases.length >= mostPhrases) return say('phraseFull');
    change({ phrases: [...phrases.filter((one) => one.text !== text), { text, unit }] });
    clear();
    return undefined;
  };
  return (
    <Adding
      id={newPhrase}
      label={say('phraseField')}
      placeholder={say('phrasePlaceholder', { number: '{number}' })}
      submit={say('phraseAdd')}
      maxLength={LONGEST_PHRASE}
      add={add}
    >
      <Select<Unit>
        label={say('phraseUnit')}
        value={unit}
        options={units.map((value) => ({ value, label: say('unit', { unit: value }) }))}
        choose={setUnit}
      />
    </Adding>
  );
}
