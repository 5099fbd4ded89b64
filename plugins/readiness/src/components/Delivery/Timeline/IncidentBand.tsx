import { useTheme } from '@material-ui/core/styles';
import { IncidentView } from 'backstage-plugin-readiness-common';
import { toneColour } from '../../../lib/colours';
import { placeOf, Span } from '../../../lib/delivery/place';
import { AXIS, INCIDENTS } from './lanes';

interface IncidentBandProps {
  incident: IncidentView;
  span: Span;
}

/** How long an incident lasted, behind what was deployed meanwhile. */
export const IncidentBand = ({ incident, span }: IncidentBandProps) => {
  const colour = toneColour(useTheme(), 'bad');
  const from = placeOf(incident.detectedAt, span);
  const to = placeOf(incident.resolvedAt ?? span.to, span);
  return (
    <>
      <rect
        x={`${from}%`}
        width={`${to - from}%`}
        y={INCIDENTS}
        height={AXIS - INCIDENTS}
        fill={colour}
        opacity={0.16}
      />
      {/* Even the shortest is seen. */}
      <line
        x1={`${from}%`}
        x2={`${from}%`}
        y1={INCIDENTS}
        y2={AXIS}
        stroke={colour}
        opacity={0.5}
      />
      <line
        x1={`${from}%`}
        x2={`${to}%`}
        y1={INCIDENTS}
        y2={INCIDENTS}
        stroke={colour}
        strokeWidth={4}
      />
    </>
  );
};
