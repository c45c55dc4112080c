import type { ComponentChildren } from 'preact';

interface IconProps {
  class?: string;
}

function Icon({ class: extra, children }: IconProps & { children: ComponentChildren }) {
  return (
    <svg class={extra ? `i ${extra}` : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

export const EqualIcon = () => (
  <Icon>
    <path d="M3.5 6h9M3.5 10h9" />
  </Icon>
);

export const UnequalIcon = () => (
  <Icon>
    <path d="M3.5 6h9M3.5 10h9M10.5 3l-5 10" />
  </Icon>
);

export const ClockIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.25" />
    <path d="M8 5v3.2l2.2 1.4" />
  </Icon>
);

export const NextIcon = () => (
  <Icon class="flip">
    <path d="m6 3 5 5-5 5" />
  </Icon>
);

export const PreviousIcon = () => (
  <Icon class="flip">
    <path d="m10 3-5 5 5 5" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 3.2V3A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h.2" />
  </Icon>
);

export const DoneIcon = () => (
  <Icon>
    <path d="m3 8.5 3.2 3.2L13 5" />
  </Icon>
);

export const PinIcon = () => (
  <Icon>
    <path d="M10 2.5 13.5 6l-2 .6-2.6 2.6.1 2.6-1 1L3.2 8l1-1 2.6.1L9.4 4.5z" />
    <path d="m5.5 10.5-3 3" />
  </Icon>
);

export const GripIcon = () => (
  <Icon>
    <path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const OutIcon = () => (
  <Icon class="ext">
    <path d="M6.5 3H3v10h10V9.5M9 3h4v4M13 3 7.5 8.5" />
  </Icon>
);
