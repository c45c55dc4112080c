import type { ComponentChildren } from 'preact';
import { dateWords } from '../../utils/core/card-period.ts';
import { useSay } from '../say.ts';

interface Props {
  /** Of the page; empty where they are not known. */
  title: string;
  /** BCP 47 tag of the title; empty where it is not known. */
  language: string;
  address: string;
  /** ISO date of the page; null where it is not known. */
  published?: string | null;
  children?: ComponentChildren;
}

/** Which page the panel is about. */
export function PanelHead({ title, language, address, published = null, children }: Props) {
  const say = useSay();
  const host = URL.parse(address)?.hostname ?? '';
  return (
    <header class="sh">
      <div>
        <h1 lang={title === '' ? undefined : language} dir="auto">
          {title || 'Sidelight'}
        </h1>
        <p>{published === null ? host : say('panel.site', host, dateWords(published, say))}</p>
      </div>
      {children}
    </header>
  );
}
