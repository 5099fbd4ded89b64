import { AlarmView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';

/** The signals it watches; the measure itself on hover. */
export const Watches = ({ alarm }: { alarm: AlarmView }) => {
  const { t } = useWords();
  const { signals, metric } = alarm;
  return (
    <span title={metric}>
      {signals.length
        ? signals.map(signal => t(`alarms.signal.${signal}`)).join(', ')
        : t('alarms.watchesUnknown')}
    </span>
  );
};
