/** Light falling from the side across two lines of text. */
export function BrandIcon() {
  return (
    <svg width="28" height="28" viewBox="0 0 128 128" aria-hidden="true">
      <defs>
        <clipPath id="tile">
          <rect width="128" height="128" rx="28" />
        </clipPath>
        <clipPath id="beam">
          <path d="M0 10 L128 36 V128 H116 L0 54 Z" />
        </clipPath>
      </defs>
      <g clip-path="url(#tile)">
        <rect width="128" height="128" fill="#1B2130" />
        <Lines fill="#93A0BC" />
        <g clip-path="url(#beam)">
          <rect width="128" height="128" fill="#FFC554" />
          <Lines fill="#1B2130" />
        </g>
      </g>
      <rect
        x="1"
        y="1"
        width="126"
        height="126"
        rx="27"
        fill="none"
        stroke="#fff"
        stroke-opacity=".28"
        stroke-width="2"
      />
    </svg>
  );
}

function Lines({ fill }: { fill: string }) {
  return (
    <g fill={fill}>
      <rect x="24" y="40" width="80" height="16" rx="3" />
      <rect x="24" y="80" width="80" height="16" rx="3" />
    </g>
  );
}
