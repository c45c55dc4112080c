/**
 * Whether `text` went to the clipboard, with `html` beside it for whoever takes rich text; the browser may refuse, and has none on pages
 * without HTTPS.
 */
export async function copyToClipboard(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([rich(text, html)]);
    return true;
  } catch {
    return false;
  }
}

function rich(text: string, html: string): ClipboardItem {
  const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  return new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) });
}
