/** Gives the reader a text as a file, of JSON where no media type says otherwise, by the browser's own way to save a link's target. */
export function saveFile(name: string, content: string, type = 'application/json'): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  // A moment later, since the browser reads the file only after the click.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
