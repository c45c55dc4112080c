import type { ComponentChildren } from 'preact';

interface Props {
  class: string;
  /** The sentence that stands for the drawing; what is inside is not read out. */
  name: string;
  columns?: string;
  children: ComponentChildren;
}

/** A drawing. Reads from left to right in every language. */
export function Plot({ class: kind, name, columns, children }: Props) {
  return (
    <div class={kind} dir="ltr" role="img" aria-label={name} style={{ gridTemplateColumns: columns }}>
      {children}
    </div>
  );
}
