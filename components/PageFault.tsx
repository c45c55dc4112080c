/** A page of ours that could not be shown, and why. */
export function PageFault({ error }: { error: unknown }) {
  return (
    <main class="sl page">
      <h1>This page could not be shown</h1>
      <p role="alert">{error instanceof Error ? error.message : String(error)}</p>
      <p>Reload the page. If it stays so, reinstall Sidelight: your settings are kept by the browser.</p>
    </main>
  );
}
