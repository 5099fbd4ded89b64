import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useTabLink } from '../../../hooks/useTabLink';
import { useWords } from '../../../hooks/useWords';
import { AlarmFlag } from '../../../lib/alarms/alarmFlags';
import { OutcomeIcon } from '../../OutcomeIcon';
import { Pill } from '../../Pill';

const useStyles = makeStyles({
  // In a narrow column it takes two lines, rather than width from the others.
  flag: { marginTop: 4, '& span': { whiteSpace: 'normal', textAlign: 'left' } },
});

/** That a check fails for this alarm, or would but for a waiver; leads to the check. */
export const Flag = ({ flag }: { flag: AlarmFlag }) => {
  const classes = useStyles();
  const { t } = useWords();
  const tabLink = useTabLink();
  const { id, waived, check } = flag;
  const what = t(`alarms.flag.${id}`);
  const pill = (
    <Pill
      tone={waived ? 'waived' : 'bad'}
      icon={<OutcomeIcon status={waived ? 'waived' : 'fail'} />}
    >
      {waived ? t('alarms.flagWaived', { what }) : what}
    </Pill>
  );
  return (
    <div className={classes.flag}>
      {tabLink ? <Link to={tabLink(check)}>{pill}</Link> : pill}
    </div>
  );
};
