import { makeStyles } from '@material-ui/core/styles';
import {
  CollectorHealth,
  PlatformNotice,
} from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { Time } from '../../Time';

const useStyles = makeStyles(theme => ({
  subject: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: '22px' },
  small: {
    fontSize: '0.8125rem',
    lineHeight: '19px',
    color: theme.palette.text.secondary,
  },
  notice: { overflowWrap: 'anywhere' },
}));

interface NoticeItemProps {
  notice: PlatformNotice;
  collectors: readonly CollectorHealth[];
}

export const NoticeItem = ({ notice, collectors }: NoticeItemProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const source =
    collectors.find(({ id }) => id === notice.collector)?.title ??
    notice.collector;
  return (
    <li className={classes.notice}>
      <div className={classes.subject}>{notice.subject}</div>
      <div className={classes.small}>
        {notice.message} · {t('notices.from', { source })},{' '}
        {t('notices.since', {
          time: <Time at={notice.since} format="short" />,
        })}
      </div>
    </li>
  );
};
