export const SIZE = 104;
const STROKE = 10;
const RADIUS = (SIZE - STROKE) / 2;
const LENGTH = 2 * Math.PI * RADIUS;

interface ArcProps {
  share: number;
  stroke?: string;
  opacity?: number;
  className?: string;
}

/** A share of the ring, clockwise from the top. */
export const Arc = ({ share, ...look }: ArcProps) =>
  share > 0 ? (
    <circle
      cx={SIZE / 2}
      cy={SIZE / 2}
      r={RADIUS}
      fill="none"
      strokeWidth={STROKE}
      strokeDasharray={`${(LENGTH * share) / 100} ${LENGTH}`}
      transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}
      {...look}
    />
  ) : null;
