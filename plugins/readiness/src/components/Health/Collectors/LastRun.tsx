import { CollectorHealth } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { Time } from '../../Time';

/** When it was last asked, or told us, whatever came of it. */
export const LastRun = ({ source }: { source: CollectorHealth }) => {
  const { t } = useWords();
  const at = source.runs[0]?.startedAt ?? source.asOf;
  if (!at) return <div>{t('collectors.never')}</div>;
  const time = <Time at={at} />;
  return (
    <div>
      {t(
        source.origin === 'pushed'
          ? 'collectors.lastPush'
          : 'collectors.lastRun',
        { time },
      )}
    </div>
  );
};
