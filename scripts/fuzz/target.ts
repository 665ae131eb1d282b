import type { IAsyncProperty, IProperty } from 'fast-check';

/** Something that is tried with cases made by chance. */
export interface Target {
  readonly name: string;
  /** What must hold; cases are made by fast-check, which also makes a failing one small. */
  readonly property: IProperty<unknown> | IAsyncProperty<unknown>;
  /** Cases that the tests try each time. */
  readonly few: number;
  /** Cases that failed once, each as what the property is given; the tests try them first. */
  readonly found?: readonly (readonly unknown[])[];
}
