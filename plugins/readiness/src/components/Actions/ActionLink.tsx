import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { ActionItem } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { labelOf } from '../../lib/fixes';
import { safeHref } from '../../lib/href';
import { useActionsContext } from './ActionsContext';

const useStyles = makeStyles(theme => ({
  where: {
    fontSize: '0.75rem',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

interface ActionLinkProps {
  check: string;
  item: ActionItem;
  /** What it is about, for those who hear it out of its row. */
  title: string;
}

/** The one button of a row, to where the fix is made; a file that no link leads to is named. */
export const ActionLink = ({ check, item, title }: ActionLinkProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { standard } = useActionsContext();
  const template = standard.checks[check]?.remediation.url;
  const label = t(labelOf(template));
  const href = safeHref(item.url);
  if (!href) {
    return item.where ? (
      <span className={classes.where} title={item.where}>
        {t('actions.where', { where: fileName(item.where) })}
      </span>
    ) : null;
  }
  // The tab of the entity opens at the check that it is about.
  const onTab = template?.startsWith('{entity}/readiness');
  return (
    <LinkButton
      to={onTab && !href.includes('#') ? `${href}#${check}` : href}
      size="small"
      variant="outlined"
      color="primary"
      aria-label={t('common.about', { what: label, title })}
    >
      {label}
    </LinkButton>
  );
};

/** The last part of a path or address; the whole is on hover. */
function fileName(where: string): string {
  return where.split(/[\\/]/).pop() || where;
}
