/** What a popup can do in one browser; `Popup` builds on it. */
export interface Surface {
  /** Runs the source of a function in the popup's document and gives what it returns, through JSON. */
  run(source: string, values: readonly unknown[]): Promise<unknown>;
  /** Presses the mouse at a place, in CSS pixels of the popup. */
  pressMouse(x: number, y: number): Promise<void>;
  /** Presses a key, as `KeyboardEvent.key` names it. */
  pressKey(key: string): Promise<void>;
  /** A picture of the popup, PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const patience = 10_000;
const pause = 40;

/** Where the middle of the named control is; null where there is none that can be pressed. */
function locate(name: string): { x: number; y: number } | null {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('button, a[href], input, summary, [role=button], [role=tab]'),
  ];
  const nameOf = (control: HTMLElement) =>
    (control.getAttribute('aria-label') ?? (control.textContent || control.getAttribute('title')) ?? '').trim();
  const found = controls.find((control) => nameOf(control) === name && !control.matches(':disabled'));
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = found.getBoundingClientRect();
  return box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** Has the popup take down whether it gets a click; what it took down is read by `gotClick`. */
function awaitClick(): void {
  const noted = window as { lacunaGotClick?: boolean };
  noted.lacunaGotClick = false;
  const note = () => {
    noted.lacunaGotClick = true;
  };
  window.addEventListener('click', note, { capture: true, once: true });
}

const gotClick = () => (window as { lacunaGotClick?: boolean }).lacunaGotClick === true;

/** The real popup of the extension, as a person sees and uses it. */
export class Popup {
  readonly #surface: Surface;

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  /** What a function gives that runs in the popup's document; arguments and result go through JSON, nothing is closed over. */
  async evaluate<Result, Values extends unknown[]>(
    work: (...values: Values) => Result,
    ...values: Values
  ): Promise<Awaited<Result>> {
    // tsx wraps named functions in a call of its own, which the popup does not have.
    const source = `((__name) => ${work})((named) => named)`;
    return (await this.#surface.run(source, values)) as Awaited<Result>;
  }

  /** Runs a script in the popup's document. */
  async load(script: string): Promise<void> {
    await this.#surface.run(`() => { ${script} }`, []);
  }

  /** Waits until the function gives something true in the popup's document, and gives that. Throws after ten seconds, with what the popup says. */
  async waitFor<Result, Values extends unknown[]>(
    work: (...values: Values) => Result,
    ...values: Values
  ): Promise<Awaited<Result>> {
    const end = Date.now() + patience;
    for (;;) {
      const result = await this.evaluate(work, ...values);
      if (result) return result;
      if (Date.now() > end) throw new Error(`Waited in vain in the popup for ${work}\nIt says: ${await this.text()}`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  /** All text that the popup shows. */
  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText);
  }

  /** The accessible names of all buttons, in order. */
  buttons(): Promise<string[]> {
    return this.evaluate(() =>
      [...document.querySelectorAll('button')].map((button) =>
        (button.getAttribute('aria-label') ?? button.textContent ?? '').trim(),
      ),
    );
  }

  /**
   * Presses the control with exactly this accessible name, with the mouse, once it stays where it is. As readers do, it presses
   * again where the first time went by: browsers let a popup grow, and while they do the mouse may miss it.
   */
  async click(name: string): Promise<void> {
    for (let tries = 0; tries < 3; tries++) {
      const { x, y } = await this.#whereItStays(name);
      await this.evaluate(awaitClick);
      await this.#surface.pressMouse(x, y);
      if (await this.#gotClick()) return;
    }
    throw new Error(`The popup got no click on ${name}.`);
  }

  async #whereItStays(name: string): Promise<{ x: number; y: number }> {
    let before: { x: number; y: number } | undefined;
    for (;;) {
      const place = (await this.waitFor(locate, name)) as { x: number; y: number };
      if (before?.x === place.x && before.y === place.y) return place;
      before = place;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  async #gotClick(): Promise<boolean> {
    for (const end = Date.now() + 2000; Date.now() < end; ) {
      // A popup that the click closed tells nothing more.
      const isGot = await this.evaluate(gotClick).catch(() => true);
      if (isGot) return true;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return false;
  }

  /** Copies the text and waits for the popup's answer, which is given; the search's count is a status, too. */
  async copy(): Promise<string> {
    await this.click('Copy');
    return this.waitFor(() => document.querySelector('footer [role=status]')?.textContent ?? '');
  }

  /** Presses a key, as `KeyboardEvent.key` names it. */
  press(key: string): Promise<void> {
    return this.#surface.pressKey(key);
  }

  /** A picture of the popup, PNG. */
  picture(): Promise<Uint8Array> {
    return this.#surface.picture();
  }

  /** Closes the popup. */
  close(): Promise<void> {
    return this.#surface.close();
  }
}
