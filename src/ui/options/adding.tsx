import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface AddingProps {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  /** What the button says. */
  readonly submit: string;
  readonly inputMode?: 'url';
  readonly maxLength?: number;
  /** Further fields. */
  readonly children?: ComponentChildren;
  /** Adds what was written, and gives what is wrong with it, should anything be; `clear` empties the field. */
  add(text: string, clear: () => void): string | undefined;
}

/** A form that adds an entry to a list. */
export function Adding({ id, label, submit, children, add, ...rest }: AddingProps) {
  const field = useRef<HTMLInputElement>(null);
  const [bad, setBad] = useState<string | undefined>();
  const send = (event: Event) => {
    event.preventDefault();
    const { current } = field;
    const clear = () => {
      current!.value = '';
    };
    const wrong = add(current!.value, clear);
    setBad(wrong);
    if (wrong) current!.focus();
  };
  return (
    <form class="adding" onSubmit={send} novalidate>
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={bad !== undefined}
        aria-describedby={bad ? `${id}-bad` : undefined}
        onInput={() => setBad(undefined)}
        {...rest}
      />
      {children}
      <button type="submit">{submit}</button>
      {bad && (
        <p class="bad" id={`${id}-bad`} role="alert">
          {bad}
        </p>
      )}
    </form>
  );
}

interface EntriesProps<Item> {
  /** The id of the field that adds to them. */
  readonly field: string;
  readonly items: readonly Item[];
  /** What is said where there are none. */
  readonly none: string;
  draw(item: Item): ComponentChildren;
}

/** What was added. */
export function Entries<Item>({ field, items, none, draw }: EntriesProps<Item>) {
  const before = useRef(items.length);
  // Whoever removes an entry by its button goes on from the field: with the button went the place of the keyboard.
  useEffect(() => {
    const isLost = items.length < before.current && document.activeElement === document.body;
    before.current = items.length;
    if (isLost) document.getElementById(field)?.focus();
  }, [items.length]);
  return items.length === 0 ? <p class="none">{none}</p> : <ul class="list">{items.map(draw)}</ul>;
}

interface EntryProps {
  readonly name: string;
  /** What is to be said of it, and whether that is good news. */
  readonly state?: string;
  readonly isOn?: boolean;
  /** What the button says that removes it, and its full name. */
  readonly remove: string;
  readonly removeNamed: string;
  /** Further buttons. */
  readonly children?: ComponentChildren;
  onRemove(): void;
}

/** One of them. */
export function Entry({ name, state, isOn, remove, removeNamed, children, onRemove }: EntryProps) {
  return (
    <li>
      <span class="name">{name}</span>
      {state && <span class={isOn ? 'state on' : 'state'}>{state}</span>}
      {children}
      <button type="button" aria-label={removeNamed} onClick={onRemove}>
        {remove}
      </button>
    </li>
  );
}
