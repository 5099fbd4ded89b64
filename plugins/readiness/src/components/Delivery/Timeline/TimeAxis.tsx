import { useTheme } from '@material-ui/core/styles';
import { useNow } from '../../../hooks/useNow';
import { useWords } from '../../../hooks/useWords';
import { placeOf, Span, ticksOf } from '../../../lib/delivery/place';
import { AXIS, HEIGHT } from './lanes';

const PARTS = 3;

/** The ground line, with a date at each third. */
export const TimeAxis = ({ span }: { span: Span }) => {
  const { palette } = useTheme();
  const now = useNow();
  const { t, shortTime } = useWords();
  const anchor = (at: number) => {
    if (at === 0) return 'start';
    return at === PARTS ? 'end' : 'middle';
  };
  return (
    <>
      <line x1="0" x2="100%" y1={AXIS} y2={AXIS} stroke={palette.divider} />
      {ticksOf(span, PARTS).map((tick, at) => (
        <text
          key={tick}
          x={`${placeOf(tick, span)}%`}
          y={HEIGHT - 3}
          textAnchor={anchor(at)}
          fontSize={11}
          fill={palette.text.secondary}
        >
          {at === PARTS ? t('timeline.now') : shortTime(tick, now)}
        </text>
      ))}
    </>
  );
};
