/** Things under way during which long texts wait. */
let count = 0;

/** Does something during which long texts wait. */
export async function inStillness<Result>(work: () => Promise<Result>): Promise<Result> {
  count++;
  try {
    return await work();
  } finally {
    count--;
  }
}

/** Whether long texts have to wait. */
export const isStill = (): boolean => count > 0;
