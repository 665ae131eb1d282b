import { execFileSync, spawn } from 'node:child_process';
import { requireTool } from '../../scripts/tools';

/** A screen that nobody sees, with a mouse and a keyboard: what browsers do themselves (menus, shortcuts) is tried there. */
export class Display {
  /** As the environment variable DISPLAY has it. */
  readonly name: string;
  readonly #end: () => void;

  constructor(name: string, end: () => void) {
    this.name = name;
    this.#end = end;
  }

  /** Presses keys one after the other, each as xdotool names it: `alt+shift+u`, `Return`. */
  press(...keys: string[]): void {
    this.#do('key', '--delay', '60', ...keys);
  }

  /** Clicks with the right button at a place of the screen. */
  clickRight(x: number, y: number): void {
    this.#do('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3');
  }

  /** Gives the keyboard to the window with this class. */
  focus(windowClass: string): void {
    this.#do('search', '--onlyvisible', '--class', windowClass, 'windowfocus');
  }

  /** Takes the screen away. */
  end(): void {
    this.#end();
  }

  #do(...words: string[]): void {
    execFileSync(requireTool('xdotool'), words, { env: { ...process.env, DISPLAY: this.name }, stdio: 'ignore' });
  }
}

/** Starts a screen of 1280 by 900 pixels. */
export function startDisplay(): Promise<Display> {
  const server = spawn(requireTool('Xvfb'), ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    server.stdio[3]?.once('data', (number: Buffer) =>
      resolve(new Display(`:${String(number).trim()}`, () => server.kill())),
    );
  });
}
