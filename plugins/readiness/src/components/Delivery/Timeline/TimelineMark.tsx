import { useTheme } from '@material-ui/core/styles';
import { TimelineItem } from '../../../lib/delivery/timelineItems';
import { laneOf } from './lanes';
import { MarkShape } from './MarkShape';

interface TimelineMarkProps {
  id: string;
  item: TimelineItem;
  /** In percent of the width. */
  place: number;
  label: string;
  chosen: boolean;
  onChoose(): void;
}

/** One deployment or incident, to be chosen. */
export const TimelineMark = (props: TimelineMarkProps) => {
  const { id, item, place, label, chosen, onChoose } = props;
  const { text } = useTheme().palette;
  return (
    // The keyboard goes through the list as a whole, which has the focus.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <g
      id={id}
      role="option"
      aria-label={label}
      aria-selected={chosen}
      onClick={onChoose}
      onMouseEnter={onChoose}
    >
      <svg x={`${place}%`} y={laneOf(item.kind)} overflow="visible">
        <rect x={-5} y={-9} width={10} height={18} fill="transparent" />
        {chosen && (
          <circle r={8.5} fill="none" stroke={text.primary} strokeWidth={1.5} />
        )}
        <MarkShape kind={item.kind} />
      </svg>
    </g>
  );
};
