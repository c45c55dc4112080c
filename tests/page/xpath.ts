/** What happy-dom lacks of the platform that finding shadow trees needs: the one XPath that our code asks. */
export function lendXPath(): void {
  const evaluate = (_: string, root: Element): Pick<XPathResult, 'snapshotLength' | 'snapshotItem'> => {
    const hosts = [root, ...root.querySelectorAll('*')].filter(
      (one) => one.localName.includes('-') || (one.localName === 'div' && !one.hasChildNodes()),
    );
    return { snapshotLength: hosts.length, snapshotItem: (at) => hosts[at] ?? null };
  };
  Object.assign(document, { evaluate });
}
