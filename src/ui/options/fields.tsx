import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RadioProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  choose(value: Value): void;
}

/** One of a few, each with a line of explanation. */
export function Radios<Value extends string>({ legend, value, options, choose }: RadioProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          name={name}
          label={option.label}
          hint={option.hint}
          checked={option.value === value}
          choose={() => choose(option.value)}
        />
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  /** Whether only some of what the checkbox stands for is chosen. */
  readonly isMixed?: boolean;
  choose(checked: boolean): void;
}

/** A radio button or a checkbox with its label and a line of explanation. */
export function Choice({ type, name, label, hint, checked, isMixed = false, choose }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        checked={checked}
        indeterminate={isMixed}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  choose(value: Value): void;
}

/** One of several, in a list that opens. */
export function Select<Value extends string>({ label, value, options, choose }: SelectProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A section of the page, with a heading that the list of sections leads to. */
export function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
