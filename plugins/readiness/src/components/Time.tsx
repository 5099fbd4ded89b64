import Tooltip from '@material-ui/core/Tooltip';
import { useNow } from '../hooks/useNow';
import { useWords } from '../hooks/useWords';

interface TimeProps {
  at: string;
  /** `relative` how long ago, `short` when. */
  format?: 'relative' | 'short';
}

/** A point in time as people say it; the exact instant on hover and for machines. */
export const Time = ({ at, format = 'relative' }: TimeProps) => {
  const now = useNow();
  const { exactTime, relativeTime, shortTime } = useWords();
  return (
    <Tooltip title={exactTime(at)} placement="top">
      <time dateTime={at}>
        {format === 'short' ? shortTime(at, now) : relativeTime(at, now)}
      </time>
    </Tooltip>
  );
};
