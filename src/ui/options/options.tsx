import { useRef, useState } from 'preact/hooks';
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

const sections = ['cleaning', 'sites', 'copying', 'finding', 'language', 'shortcuts', 'file'] as const;

/** The options page: every change is stored at once. */
export function Options({ say, words, view, calls }: Props) {
  const [answer, tell] = useAnswer();
  const change: SectionProps['change'] = (changes) => {
    calls.save(changes).then(
      () => tell(say('saved')),
      () => tell(say('saveFailed'), 'alert'),
    );
  };
  const props: SectionProps = { say, words, view, calls, change, tell };
  return (
    <>
      <header>
        <Mark />
        <h1>{say('title')}</h1>
      </header>
      <nav aria-label={say('heading')}>
        <ul>
          {sections.map((id) => (
            <li key={id}>
              <a href={`#${id}-title`}>{say(id)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Cleaning {...props} />
        <Sites {...props} />
        <Copying {...props} />
        <Finding {...props} />
        <Language {...props} />
        <Shortcuts {...props} />
        <File {...props} />
        <p class="privacy">{say('privacy')}</p>
      </main>
      <p class={`answer ${answer.kind ?? ''} ${answer.text ? 'told' : ''}`} role="status" aria-live="polite">
        {answer.text}
      </p>
    </>
  );
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
