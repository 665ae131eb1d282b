import { type Missing, type MissingPlace, sumsOf } from '../document/missing';
import type { DocumentView, Place } from '../document/view';
import type { Gap } from '../engine/gaps/gap';
import { flagText, flagWhy } from '../wording/flag';
import type { Say } from '../wording/say';
import { verdictText } from '../wording/verdict';
import { Uncovered } from './pieces';

interface Props {
  readonly say: Say;
  readonly view: DocumentView;
  readonly missing: Missing;
  go(place: Place): Promise<void>;
}

/** The ledger: every gap, its place and size and in whose words, the sums, and what else is worth a look. */
export function MissingList({ say, view, missing: { holes, others }, go }: Props) {
  const { lost } = view.found;
  return (
    <>
      {holes.length === 0 && <p class="nothing">{lost ? say('saidLost', { count: lost }) : say('missingNone')}</p>}
      <ul>
        {holes.map((hole) => (
          <Hole key={keyOf(hole)} say={say} language={view.language} hole={hole} go={go} />
        ))}
      </ul>
      {holes.length > 0 && <Sums say={say} view={view} />}
      {others.length > 0 && (
        <section class="card">
          <h2>{say('worthALook')}</h2>
          <ul class="places">
            {others.map((other) => (
              <Other key={keyOf(other)} say={say} language={view.language} other={other} go={go} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const keyOf = ({ place, gap }: MissingPlace) => `${place.passage} ${gap.at} ${gap.rule}`;

function whereOf(say: Say, { missing, amount }: Gap): string {
  const size = amount ? say('amount', { count: amount.value, unit: amount.unit }) : say('amountUnknown');
  const where = missing === 'the-rest' ? 'the_rest' : missing === 'a-part' ? 'a_part' : missing;
  return say('missingWhere', { missing: where, amount: size });
}

interface HoleProps extends Pick<Props, 'say' | 'go'> {
  readonly language: string;
  readonly hole: MissingPlace;
}

function Hole({ say, language, hole: { gap, place, after }, go }: HoleProps) {
  const title = whereOf(say, gap);
  const why = [flagWhy(say, gap), gap.basis && say('missingBasis', { basis: gap.basis })]
    .filter(Boolean)
    .join(say('betweenParts'));
  return (
    <li class="card hole">
      <h2>{title}</h2>
      {after && (
        <p class="where" lang={language || undefined}>
          {say('missingAfter', { after })}
        </p>
      )}
      {gap.notice.trim() && (
        <blockquote lang={language || undefined} dir="auto">
          <Uncovered text={gap.notice.trim()} />
        </blockquote>
      )}
      <p class="why">
        {why}
        <button
          type="button"
          class="link"
          aria-label={say('showThisInPage', { what: title })}
          onClick={() => go(place)}
        >
          {say('showInPage')}
        </button>
      </p>
    </li>
  );
}

function Other({ say, language, other: { gap, place, after }, go }: Omit<HoleProps, 'hole'> & { other: MissingPlace }) {
  const what = gap.isSuspected ? say('jumpsHere') : flagText(say, gap).replace(/^［|］$/gu, '');
  return (
    <li>
      <span class="what">
        {what}
        {after && (
          <span class="soft" lang={language || undefined}>
            {' '}
            {say('missingAfter', { after })}
          </span>
        )}
      </span>
      <button
        type="button"
        class="link"
        aria-label={say('showThisInPage', { what: `${what} ${after}` })}
        onClick={() => go(place)}
      >
        {say('showInPage')}
      </button>
    </li>
  );
}

function Sums({ say, view }: Pick<Props, 'say' | 'view'>) {
  const { ledger } = view;
  const sums = sumsOf(view);
  const countings = ledger.counting.split(',')[0]!.replaceAll('-', '_');
  return (
    <section class="card sums">
      <h2>
        <span class="name">{say('sumsTitle')}</span>
      </h2>
      {sums.length > 0 && (
        <table>
          <tbody>
            {sums.map((sum) => (
              <tr key={sum.what} class={sum.what}>
                <th scope="row">{say('sumName', { what: sum.what })}</th>
                <td>
                  {sum.count === undefined ? say('sumUnknown') : say('amount', { count: sum.count, unit: ledger.unit })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class={`verdict ${ledger.verdict}`}>
        <span aria-hidden="true">{{ agree: '✓', disagree: '≠', unchecked: '–' }[ledger.verdict]}</span>
        {verdictText(say, ledger)}
      </p>
      {ledger.counting !== 'stated' && <p>{say('counted', { count: ledger.present, counting: countings })}</p>}
    </section>
  );
}
