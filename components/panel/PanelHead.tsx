import type { ComponentChildren } from 'preact';
import { PANEL } from './words.ts';

interface Props {
  /** Of the page; empty where they are not known. */
  title: string;
  address: string;
  children?: ComponentChildren;
}

/** Which page the panel is about. */
export function PanelHead({ title, address, children }: Props) {
  return (
    <header class="sh">
      <div>
        <h1 dir="auto">{title || PANEL}</h1>
        <p>{URL.parse(address)?.hostname}</p>
      </div>
      {children}
    </header>
  );
}
