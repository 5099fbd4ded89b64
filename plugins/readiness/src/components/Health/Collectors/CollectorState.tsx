import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import ReportProblemIcon from '@material-ui/icons/ReportProblemOutlined';
import ScheduleIcon from '@material-ui/icons/Schedule';
import VolumeOffIcon from '@material-ui/icons/VolumeOff';
import { useWords } from '../../../hooks/useWords';
import { CollectorState as State, STATE_TONES } from '../../../lib/health';
import { Pill } from '../../Pill';

const ICONS: Record<State, typeof CheckIcon> = {
  ok: CheckIcon,
  partly: ReportProblemIcon,
  failing: CloseIcon,
  late: ScheduleIcon,
  silent: VolumeOffIcon,
  waiting: HourglassEmptyIcon,
};

/** The state of a source as sign, word and colour; what it means on hover. */
export const CollectorState = ({ state }: { state: State }) => {
  const { t } = useWords();
  const Icon = ICONS[state];
  return (
    <Pill
      tone={STATE_TONES[state]}
      icon={<Icon aria-hidden fontSize="inherit" />}
      title={t(`collectors.meaning.${state}`)}
    >
      {t(`collectors.state.${state}`)}
    </Pill>
  );
};
