import BlockIcon from '@material-ui/icons/Block';
import CheckIcon from '@material-ui/icons/Check';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import ReportProblemIcon from '@material-ui/icons/ReportProblemOutlined';
import { DeployNowAnswer } from '../../lib/deployNow';

const ICONS: Record<DeployNowAnswer, typeof CheckIcon> = {
  'yes-now': CheckIcon,
  'with-care': ReportProblemIcon,
  'not-now': BlockIcon,
  'cannot-tell': HelpOutlineIcon,
};

/** The sign of an answer; always beside its word. */
export const AnswerIcon = ({ answer }: { answer: DeployNowAnswer }) => {
  const Icon = ICONS[answer];
  return <Icon aria-hidden fontSize="inherit" />;
};
