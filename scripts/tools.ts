import { installFromDebian } from './debian';
import { onPath } from './programs';

/** What the tests need besides browsers: a screen that nobody sees, and a hand for its keyboard. By the package that has it on Debian. */
const packages = { Xvfb: 'xvfb', xdotool: 'xdotool' } as const;

/** A program that the tests need besides the browsers. */
export type Tool = keyof typeof packages;

const all = Object.keys(packages) as Tool[];

function advice(names: readonly Tool[]): string {
  return `Please install ${names.join(' and ')} (on Debian: apt-get install ${names.map((name) => packages[name]).join(' ')}).`;
}

/** The path of a tool; throws with what to install where it is missing. */
export function requireTool(name: Tool): string {
  const program = onPath(name);
  if (!program) throw new Error(advice([name]));
  return program;
}

/** The paths of all tools, installed from Debian first where one is missing and that is possible. Throws with what to install otherwise. */
export function provideTools(): Record<string, string> {
  const missing = all.filter((name) => !onPath(name));
  if (missing.length > 0)
    installFromDebian(
      missing.map((name) => packages[name]),
      advice(missing),
    );
  return Object.fromEntries(all.map((name) => [name, requireTool(name)]));
}
