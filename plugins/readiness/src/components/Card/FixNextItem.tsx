import { makeStyles } from '@material-ui/core/styles';
import { CurrentReport } from 'backstage-plugin-readiness-common';
import { useNow } from '../../hooks/useNow';
import { TabLink } from '../../hooks/useTabLink';
import { useWords } from '../../hooks/useWords';
import { openTitle } from '../../lib/checks';
import { seenAndWanted } from '../../lib/evidence';
import { rowStatus } from '../../lib/statuses';
import { ResultView } from '../../lib/types';
import { FixAction } from '../FixAction';
import { OutcomeMark } from '../OutcomeMark';

const useStyles = makeStyles(theme => ({
  item: {
    display: 'flex',
    gap: theme.spacing(1.25),
    padding: theme.spacing(1.25, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  words: { flex: '1 1 0', minWidth: 0 },
  title: { fontSize: '0.875rem', fontWeight: 600, lineHeight: '20px' },
  line: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    fontSize: '0.75rem',
    lineHeight: '18px',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
  action: {
    flex: 'none',
    textAlign: 'right',
    fontSize: '0.875rem',
    lineHeight: '20px',
  },
  gain: {
    fontSize: '0.75rem',
    lineHeight: '18px',
    whiteSpace: 'nowrap',
    color: theme.palette.text.secondary,
  },
}));

interface FixNextItemProps {
  current: CurrentReport;
  result: ResultView;
  tabLink?: TabLink;
}

export const FixNextItem = (props: FixNextItemProps) => {
  const classes = useStyles();
  const { current, result, tabLink } = props;
  const words = useWords();
  const title = openTitle(current, result);
  const line = seenAndWanted(words, result.outcome, useNow());
  return (
    <li className={classes.item}>
      <OutcomeMark status={rowStatus(result)} />
      <div className={classes.words}>
        <div className={classes.title}>{title}</div>
        <div className={classes.line} title={line}>
          {line}
        </div>
      </div>
      <div className={classes.action}>
        <FixAction
          result={result}
          check={current.checks[result.check]}
          title={title}
          howTo={tabLink?.(result.check)}
        />
        <div className={classes.gain} title={words.t('card.gain')}>
          {words.points(result.gain)}
          {result.fix && ` · ${words.effort(result.fix.effort)}`}
        </div>
      </div>
    </li>
  );
};
