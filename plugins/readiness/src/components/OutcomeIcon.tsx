import BlockIcon from '@material-ui/icons/Block';
import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import PauseIcon from '@material-ui/icons/Pause';
import ReportProblemIcon from '@material-ui/icons/ReportProblemOutlined';
import { RowStatus } from '../lib/statuses';

const ICONS: Record<RowStatus, typeof CheckIcon> = {
  pass: CheckIcon,
  fail: CloseIcon,
  unknown: HelpOutlineIcon,
  error: ReportProblemIcon,
  waived: PauseIcon,
  waiting: HourglassEmptyIcon,
  'not-applicable': BlockIcon,
};

/** The sign of an outcome; always beside its word, so it says nothing of its own. */
export const OutcomeIcon = ({ status }: { status: RowStatus }) => {
  const Icon = ICONS[status];
  return <Icon aria-hidden fontSize="inherit" />;
};
