import CloudOffIcon from '@material-ui/icons/CloudOffOutlined';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import SearchIcon from '@material-ui/icons/Search';
import { ReportsState } from '../hooks/useEntityReports';
import { isNotFound, messageOf } from '../lib/errors';
import { Message } from './Message';

/** Whether there is no report to show, for whatever reason. */
export function hasNoReport({ value, loading }: ReportsState): boolean {
  return !loading && !value?.reports.length;
}

/** Why there is no report: it failed, there is no such entity, it is on its way, none applies. */
export const ReportsMessage = ({ reports }: { reports: ReportsState }) => {
  const { error, value, retry } = reports;
  if (error && isNotFound(error)) {
    return (
      <Message
        role="status"
        icon={<SearchIcon />}
        title="Not known yet"
        action={{ label: 'Try again', onClick: retry }}
      >
        Readiness has not met this entity, or you may not see it. A new entity
        shows up here within a minute.
      </Message>
    );
  }
  if (error) {
    return (
      <Message
        role="alert"
        icon={<CloudOffIcon />}
        title="Readiness could not be loaded"
        action={{ label: 'Try again', onClick: retry }}
      >
        {messageOf(error)}
      </Message>
    );
  }
  if (value?.state === 'pending') {
    return (
      <Message
        role="status"
        icon={<HourglassEmptyIcon />}
        title="Being evaluated"
      >
        The first verdict is there within a minute, and shows here by itself.
      </Message>
    );
  }
  return (
    <Message
      role="status"
      icon={<RemoveCircleOutlineIcon />}
      title="No scorecard applies"
    >
      Nothing is asked of entities of this kind and type. Which are asked is
      decided by what each scorecard applies to.
    </Message>
  );
};
