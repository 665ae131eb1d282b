/** The parts of iconv-lite that carry no code, only tables; its own typings leave them out. */
declare module 'iconv-lite/encodings/sbcs-data-generated.js' {
  /** Single-byte charsets by name, each with its 128 characters from byte 80 on (U+FFFD where there is none), and aliases. */
  const charsets: Readonly<Record<string, string | { readonly chars: string }>>;
  export default charsets;
}
