import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../settings';
import type { SayOptions } from '../../wording/options/values';
import type { Say } from '../../wording/say';
import { Mark } from '../mark';
import { Cleaning } from './cleaning';
import { Copying } from './copying';
import { Finding } from './finding';
import { File, Language, Shortcuts } from './keeping';
import { Sites } from './sites';
import type { OptionsCalls, OptionsView, SectionProps } from './view';

interface Props {
  readonly say: SayOptions;
  readonly words: Say;
  readonly view: OptionsView;
  readonly calls: OptionsCalls;
}

/** What readers come for first; what is looked for is long and stands near the end. */
const sections = ['cleaning', 'copying', 'sites', 'language', 'shortcuts', 'finding', 'file'] as const;

/** The options page: every change is stored at once. */
export function Options({ say, words, view, calls }: Props) {
  const [answer, tell] = useAnswer();
  const [settings, expect, giveUp] = useExpected(view.settings);
  const change: SectionProps['change'] = (changes) => {
    expect(changes);
    calls.save(changes).then(
      () => tell(say('saved')),
      () => {
        giveUp(changes);
        tell(say('saveFailed'), 'alert');
      },
    );
  };
  const props: SectionProps = { say, words, view: { ...view, settings }, calls, change, tell };
  return (
    <>
      <header>
        <Mark />
        <h1>{say('title')}</h1>
      </header>
      <Contents say={say} />
      <main>
        <Cleaning {...props} />
        <Copying {...props} />
        <Sites {...props} />
        <Language {...props} />
        <Shortcuts {...props} />
        <Finding {...props} />
        <File {...props} />
        <p class="privacy">{say('privacy')}</p>
      </main>
      <p class={`answer ${answer.kind ?? ''} ${answer.text ? 'told' : ''}`} role="status" aria-live="polite">
        {answer.text}
      </p>
    </>
  );
}

function Contents({ say }: Pick<Props, 'say'>) {
  return (
    <nav aria-label={say('heading')}>
      <ul>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#${id}-title`}>{say(id)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Changes = Partial<Settings>;

/**
 * The settings with the changes that are on their way to the storage, so that the next change builds on them; what is stored
 * by now is expected no longer.
 */
function useExpected(stored: Settings): [Settings, (changes: Changes) => void, (changes: Changes) => void] {
  const [expected, setExpected] = useState<Changes>({});
  useEffect(() => {
    setExpected((all) => without(all, (name) => JSON.stringify(all[name]) === JSON.stringify(stored[name])));
  }, [stored]);
  const expect = (changes: Changes) => setExpected((all) => ({ ...all, ...changes }));
  const giveUp = (changes: Changes) => setExpected((all) => without(all, (name) => all[name] === changes[name]));
  return [{ ...stored, ...expected }, expect, giveUp];
}

function without(changes: Changes, isGone: (name: keyof Settings) => boolean): Changes {
  return Object.fromEntries(Object.entries(changes).filter(([name]) => !isGone(name as keyof Settings)));
}

interface Answer {
  readonly text: string;
  readonly kind?: 'alert' | undefined;
}

/** Milliseconds that an answer stays; what went wrong stays longer. */
const stays = { said: 2_500, alert: 10_000 };

function useAnswer(): [Answer, SectionProps['tell']] {
  const [answer, setAnswer] = useState<Answer>({ text: '' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell: SectionProps['tell'] = (text, kind) => {
    clearTimeout(timer.current);
    setAnswer({ text, kind });
    timer.current = setTimeout(() => setAnswer({ text: '' }), stays[kind ?? 'said']);
  };
  return [answer, tell];
}
