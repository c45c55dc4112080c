import { useSay } from './say.ts';

/** A page of ours that could not be shown, and why. */
export function PageFault({ error }: { error: unknown }) {
  const say = useSay();
  return (
    <main class="sl page" lang={say('language')}>
      <h1>{say('fault.title')}</h1>
      <p role="alert" lang="en">
        {error instanceof Error ? error.message : String(error)}
      </p>
      <p>{say('fault.what')}</p>
    </main>
  );
}
