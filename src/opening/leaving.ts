/** Puts a text on the clipboard, plain and as HTML; plain alone where the browser takes no more. Rejects where it takes nothing. */
export async function copyText(plain: string, html?: string): Promise<void> {
  const parts = { 'text/plain': plain, ...(html !== undefined && { 'text/html': html }) };
  const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch {
    await navigator.clipboard.writeText(plain);
  }
}

/** Saves a text as a UTF-8 file of this name among the reader's downloads. */
export function saveText(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
