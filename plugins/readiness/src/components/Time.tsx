import Tooltip from '@material-ui/core/Tooltip';
import { useNow } from '../hooks/useNow';
import { exactTime, relativeTime, shortTime } from '../lib/time';

interface TimeProps {
  at: string;
  /** `relative` how long ago, `short` when. */
  format?: 'relative' | 'short';
}

/** A point in time as people say it; the exact instant on hover and for machines. */
export const Time = ({ at, format = 'relative' }: TimeProps) => {
  const now = useNow();
  return (
    <Tooltip title={exactTime(at)} placement="top">
      <time dateTime={at}>
        {format === 'short' ? shortTime(at, now) : relativeTime(at, now)}
      </time>
    </Tooltip>
  );
};
