/** How long a browser may take to answer one question, in milliseconds: less than a test may take, so that its report names the question. */
export const browserPatience = 60_000;
