import { icon, OUT } from './icons.tsx';
import { useSay } from './say.ts';

/** The way to a source, in a tab of its own. */
export function SourceLink({ name, url }: { name: string; url: string }) {
  const say = useSay();
  return (
    <a class="out" href={url} target="_blank" rel="noopener noreferrer">
      {name}
      {icon(OUT)}
      <span class="vh">{say('newTab')}</span>
    </a>
  );
}
