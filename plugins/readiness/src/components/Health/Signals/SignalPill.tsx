import CheckIcon from '@material-ui/icons/Check';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import { useWords } from '../../../hooks/useWords';
import { Pill } from '../../Pill';

export const SignalPill = ({ connected }: { connected: boolean }) => {
  const { t } = useWords();
  const Icon = connected ? CheckIcon : HourglassEmptyIcon;
  return (
    <Pill
      tone={connected ? 'good' : 'muted'}
      icon={<Icon aria-hidden fontSize="inherit" />}
    >
      {t(connected ? 'signals.connected' : 'signals.waiting')}
    </Pill>
  );
};
