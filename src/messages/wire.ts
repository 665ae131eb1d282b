/** Who sent a message, as far as both browsers tell. */
export interface Sender {
  /** The extension it comes from. */
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** The tab it comes from; not there for the popup and the background. */
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
  readonly frameId?: number | undefined;
}

type Call = (...request: never[]) => unknown;
type Calls<C> = { readonly [Name in keyof C]: Call };
type Request<C extends Calls<C>, Name extends keyof C> = Parameters<C[Name]>;
type Answer<C extends Calls<C>, Name extends keyof C> = ReturnType<C[Name]>;
type Outcome = { readonly answer: unknown } | { readonly error: string };

/** Ways to answer each call of a contract; a thrown error reaches the caller in its words. */
export type Answers<C extends Calls<C>> = {
  readonly [Name in keyof C]: (
    request: Request<C, Name>[0],
    sender: Sender,
  ) => Answer<C, Name> | Promise<Answer<C, Name>>;
};

/** What `callsTo` gives: sends a call by its name and gives the answer, or rejects with the error of whoever answered. */
export type Caller<C extends Calls<C>> = <Name extends keyof C & string>(
  name: Name,
  ...request: Request<C, Name>
) => Promise<Answer<C, Name>>;

/**
 * Typed calls over `send`, which is `runtime.sendMessage` of either browser object, or `tabs.sendMessage` bound to a frame.
 * A call that nobody answers rejects.
 */
export function callsTo<C extends Calls<C>>(send: (message: unknown) => Promise<unknown>): Caller<C> {
  return async (name, ...request) => {
    const outcome = (await send({ call: name, request: request[0] })) as
      | Partial<Outcome & { error: string }>
      | undefined;
    if (!outcome) throw new Error(`Nobody answered "${name}".`);
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return (outcome as { answer: never }).answer;
  };
}

/** Milliseconds that a background which was stopped gets to start again. */
const restart = 100;

/**
 * `send`, tried once more where the answer did not come: browsers stop a background when they like, be it in the middle of its
 * work, and start it again for the next message. To be used for calls that may be made twice.
 */
export function sentTwice(send: (message: unknown) => Promise<unknown>): (message: unknown) => Promise<unknown> {
  return async (message) => {
    const outcome = await send(message).catch(() => undefined);
    if (outcome !== undefined) return outcome;
    await new Promise((resolve) => setTimeout(resolve, restart));
    return send(message);
  };
}

/**
 * A listener for `runtime.onMessage` that lets `answers` answer; messages that are none of their calls, or that `mayCall`
 * refuses, are left alone. It answers through `respond` and returns true: the one way that Chrome, Firefox and
 * webextension-polyfill all understand.
 */
export function answering<C extends Calls<C>>(
  answers: Answers<C>,
  mayCall: (name: keyof C & string, request: unknown, sender: Sender) => boolean,
): (message: unknown, sender: Sender, respond: (outcome: unknown) => void) => true {
  return (message, sender, respond) => {
    // What a listener that does not answer returns; the types of webextension-polyfill do not know of it.
    const nothing = undefined as unknown as true;
    const { call, request } = (message ?? {}) as { call?: unknown; request?: unknown };
    if (typeof call !== 'string' || !Object.hasOwn(answers, call)) return nothing;
    const name = call as keyof C & string;
    if (!mayCall(name, request, sender)) return nothing;
    Promise.resolve()
      .then(() => answers[name](request as never, sender))
      .then(
        (answer) => respond({ answer } satisfies Outcome),
        (error: unknown) =>
          respond({ error: error instanceof Error ? error.message : String(error) } satisfies Outcome),
      );
    return true;
  };
}
