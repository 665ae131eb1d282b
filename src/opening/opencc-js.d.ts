/** Groups of tables that turn Traditional characters into a region's. */
declare module 'opencc-js/to/*' {
  const groups: readonly (readonly string[])[];
  export default groups;
}

/** Pairs of characters. */
declare module 'opencc-js/dict/*' {
  const table: string;
  export default table;
}
