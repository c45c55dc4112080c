import type { ComponentChildren } from 'preact';

interface Props {
  /** Of the page; empty where they are not known. */
  title: string;
  /** BCP 47 tag of the title; empty where it is not known. */
  language: string;
  address: string;
  children?: ComponentChildren;
}

/** Which page the panel is about. */
export function PanelHead({ title, language, address, children }: Props) {
  return (
    <header class="sh">
      <div>
        <h1 lang={title === '' ? undefined : language} dir="auto">
          {title || 'Sidelight'}
        </h1>
        <p>{URL.parse(address)?.hostname}</p>
      </div>
      {children}
    </header>
  );
}
