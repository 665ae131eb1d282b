import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Format } from '../settings';
import type { Say } from '../wording/say';
import type { Taking } from './calls';
import { Arrow } from './icons';

type Options = Pick<Taking, 'flags' | 'provenance'>;

interface Props {
  readonly say: Say;
  readonly options: Options;
  onOptions(options: Options): void;
  onCopy(format: Format): void;
  onSave(format: Format): void;
}

/** The button beside Copy, and the menu it opens: further formats, with flags and a note or without. */
export function Menu(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (isBack: boolean) => {
    setOpen(false);
    if (isBack) button.current?.focus();
  };
  return (
    <div class="menu">
      <button
        ref={button}
        type="button"
        class="main"
        aria-label={props.say('moreWays')}
        title={props.say('moreWays')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Arrow to="up" />
      </button>
      {isOpen && <Items {...props} button={button} close={close} />}
    </div>
  );
}

interface ItemsProps extends Props {
  readonly button: { readonly current: HTMLButtonElement | null };
  /** `isBack`: the button gets the focus back. */
  close(isBack: boolean): void;
}

const formats = ['text', 'markdown', 'html', 'json'] as const;
const extensions: Readonly<Record<Format, string>> = { text: '.txt', markdown: '.md', html: '.html', json: '.json' };

function Items({ say, options, onOptions, onCopy, onSave, button, close }: ItemsProps) {
  const menu = useMenu(button, close);
  const after = (act: () => void) => () => {
    close(true);
    act();
  };
  const turn = (option: keyof Options) => () => onOptions({ ...options, [option]: !options[option] });
  return (
    <div class="items" role="menu" aria-label={say('moreWays')} ref={menu.list} onKeyDown={menu.onKeyDown}>
      <Group name={say('copyAs')}>
        {formats.slice(0, 3).map((format) => (
          <Item key={format} name={say('formatName', { format })} onPress={after(() => onCopy(format))} />
        ))}
      </Group>
      <Group name={say('saveAs')}>
        {formats.map((format) => (
          <Item key={format} name={extensions[format]} onPress={after(() => onSave(format))} />
        ))}
      </Group>
      <div class="choices" role="none">
        <CheckItem name={say('withFlags')} isOn={options.flags} onPress={turn('flags')} />
        <CheckItem name={say('withNote')} isOn={options.provenance} onPress={turn('provenance')} />
      </div>
    </div>
  );
}

function Group({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu.
    <div role="group" aria-label={name}>
      <span aria-hidden="true">{name}</span>
      {children}
    </div>
  );
}

function Item({ name, onPress }: { name: string; onPress(): void }) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={onPress}>
      {name}
    </button>
  );
}

function CheckItem({ name, isOn, onPress }: { name: string; isOn: boolean; onPress(): void }) {
  return (
    <button type="button" role="menuitemcheckbox" aria-checked={isOn} tabIndex={-1} onClick={onPress}>
      <span class="check" aria-hidden="true" />
      {name}
    </button>
  );
}

/** Keys as https://www.w3.org/WAI/ARIA/apg/patterns/menubar/ has them; a press elsewhere closes the menu. */
function useMenu(button: ItemsProps['button'], close: ItemsProps['close']) {
  const list = useRef<HTMLDivElement>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  useEffect(() => {
    items()[0]?.focus();
    const onPress = (event: Event) => {
      const target = event.target as Node;
      if (!list.current?.contains(target) && !button.current?.contains(target)) close(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') close(false);
    else if (event.key === 'Escape') close(true);
    else if (next !== undefined) all.at(next === all.length ? 0 : next)?.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  };
  return { list, onKeyDown };
}
