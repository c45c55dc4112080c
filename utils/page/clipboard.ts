/** Whether `text` went to the clipboard; the browser may refuse, and has none on pages without HTTPS. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
