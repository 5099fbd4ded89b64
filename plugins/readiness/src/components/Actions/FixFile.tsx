import { CopyTextButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { ActionItem } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { safeHref } from '../../lib/href';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    overflowWrap: 'anywhere',
    // Beside a line this small the icon as it comes would outshout the row.
    '& svg': { width: 16, height: 16 },
  },
  path: { fontSize: '0.75rem' },
}));

/** The file to edit, where no link leads to it: its path, to be taken over as it is. */
export const FixFile = ({ item }: { item: ActionItem }) => {
  const classes = useStyles();
  const { t } = useWords();
  const { where, url } = item;
  if (!where || safeHref(url)) return null;
  return (
    <div className={classes.line}>
      <span>
        {t('actions.where', {
          where: <code className={classes.path}>{where}</code>,
        })}
      </span>
      <CopyTextButton
        text={where}
        variant="secondary"
        tooltipText={t('common.copied')}
        aria-label={t('common.about', { what: t('common.copy'), title: where })}
      />
    </div>
  );
};
