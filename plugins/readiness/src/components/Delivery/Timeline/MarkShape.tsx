import { useTheme } from '@material-ui/core/styles';
import { toneColour } from '../../../lib/colours';
import { KIND_TONES, TimelineKind } from '../../../lib/delivery/timelineItems';

/** The sign of a kind around the origin, ten units wide; each has a shape as well as a colour. */
export const MarkShape = ({ kind }: { kind: TimelineKind }) => {
  const theme = useTheme();
  const colour = toneColour(theme, KIND_TONES[kind]);
  const line = { fill: 'none', stroke: colour, strokeWidth: 2 };
  switch (kind) {
    case 'failed':
      return <path d="M-4,-4 4,4 M-4,4 4,-4" {...line} strokeWidth={2.5} />;
    case 'rolled-back':
      return <path d="M0,-5 5.5,4.5 -5.5,4.5Z" fill={colour} />;
    case 'running':
      return <circle r={4} {...line} fill={theme.palette.background.paper} />;
    case 'cancelled':
      return <path d="M-4,0 4,0" {...line} strokeWidth={2.5} />;
    case 'drill':
      return <path d="M0,-5 5,0 0,5 -5,0Z" {...line} />;
    case 'incident':
      return <path d="M-5,-2 H5 V2 H-5Z" fill={colour} />;
    default:
      // Parted by the ground where many stand side by side.
      return (
        <circle r={3.5} fill={colour} stroke={theme.palette.background.paper} />
      );
  }
};
