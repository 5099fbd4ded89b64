import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { CurrentReport } from 'backstage-plugin-readiness-common';
import { TabLink } from '../../hooks/useTabLink';
import { useWords } from '../../hooks/useWords';
import { worthDoing } from '../../lib/actions';
import { waitsInWords } from '../../lib/way';
import { Words } from '../../translations/words';
import { FixNextItem } from './FixNextItem';

const SHOWN = 3;

const useStyles = makeStyles(theme => ({
  // As tall as its skeleton: what is below moves only for a second and third action.
  fixNext: { minHeight: 140 },
  title: {
    fontSize: '0.9375rem',
    fontWeight: 700,
    paddingBottom: theme.spacing(0.75),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  none: { padding: theme.spacing(2, 0) },
}));

interface FixNextProps {
  current: CurrentReport;
  tabLink?: TabLink;
}

/** The three things most worth doing. */
export const FixNext = ({ current, tabLink }: FixNextProps) => {
  const classes = useStyles();
  const words = useWords();
  const actions = worthDoing(current).slice(0, SHOWN);
  return (
    <div className={classes.fixNext}>
      <Typography component="h3" className={classes.title}>
        {words.t('card.fixNext')}
      </Typography>
      {actions.length === 0 && (
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.none}
        >
          {nothingToFix(words, current)}
        </Typography>
      )}
      <ul className={classes.list}>
        {actions.map(result => (
          <FixNextItem
            key={result.check}
            current={current}
            result={result}
            tabLink={tabLink}
          />
        ))}
      </ul>
    </div>
  );
};

function nothingToFix(words: Words, current: CurrentReport): string {
  const { next } = current.report;
  if (!next) return words.t('card.nothingLeft');
  const waits = waitsInWords(words, current, next);
  return words.t('card.nothingForYou', { waits });
}
