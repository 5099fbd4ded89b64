/** A hexagon with a tick: the portal's mark, the same as its favicon. */
export const LogoMark = ({ size }: { size: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <path fill="#0f766e" d="M16 1.5 28.6 8.75v14.5L16 30.5 3.4 23.25V8.75z" />
    <path
      d="m10 16.6 4.2 4.2L22.4 12"
      fill="none"
      stroke="#fff"
      strokeWidth="3.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
