import { icon, OUT } from './icons.tsx';
import { useSay } from './say.ts';

interface Props {
  name: string;
  url: string;
  /** Of the name. */
  language: string;
}

/** The way to a source, in a tab of its own. */
export function SourceLink({ name, url, language }: Props) {
  const say = useSay();
  return (
    <a class="out" href={url} target="_blank" rel="noopener noreferrer">
      <span lang={language}>{name}</span>
      {icon(OUT)}
      <span class="vh">{say('newTab')}</span>
    </a>
  );
}
