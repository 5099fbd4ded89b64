import CheckIcon from '@material-ui/icons/Check';
import NotificationsActiveIcon from '@material-ui/icons/NotificationsActiveOutlined';
import NotificationsOffIcon from '@material-ui/icons/NotificationsOffOutlined';
import RemoveIcon from '@material-ui/icons/Remove';
import { AlarmState } from '../../../lib/alarms/alarmState';

const ICONS: Record<AlarmState, typeof CheckIcon> = {
  ok: CheckIcon,
  firing: NotificationsActiveIcon,
  'insufficient-data': RemoveIcon,
  disabled: NotificationsOffIcon,
};

/** The sign of a state; always beside its word. */
export const StateIcon = ({ state }: { state: AlarmState }) => {
  const Icon = ICONS[state];
  return <Icon aria-hidden fontSize="inherit" />;
};
