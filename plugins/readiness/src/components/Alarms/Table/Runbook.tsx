import { AlarmView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { safeHref } from '../../../lib/href';
import { MaybeLink } from '../../MaybeLink';

/** What to do when it fires. An address that may not be followed is shown as it is. */
export const Runbook = ({ alarm }: { alarm: AlarmView }) => {
  const { t } = useWords();
  const { runbook, title } = alarm;
  if (!runbook) return <div>{t('alarms.noRunbook')}</div>;
  const word = t('alarms.column.runbook');
  return (
    <MaybeLink href={runbook} label={t('common.about', { what: word, title })}>
      {safeHref(runbook) ? word : runbook}
    </MaybeLink>
  );
};
