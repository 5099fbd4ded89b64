import { CopyTextButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../../hooks/useWords';

const useStyles = makeStyles(theme => ({
  hint: {
    marginTop: theme.spacing(1),
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
  },
  block: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    marginTop: theme.spacing(0.5),
    padding: theme.spacing(1, 1, 1, 2),
    borderRadius: 3,
    backgroundColor: theme.palette.action.hover,
  },
  code: {
    flex: '1 1 0',
    margin: 0,
    overflowX: 'auto',
    fontSize: '0.8125rem',
    lineHeight: '20px',
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
}));

interface CopyableYamlProps {
  /** The setting it sets. */
  name: string;
  yaml: string;
}

/** A piece of configuration, to be taken over as it is. */
export const CopyableYaml = ({ name, yaml }: CopyableYamlProps) => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <>
      <div className={classes.hint}>{t('notices.setting')}</div>
      <div className={classes.block}>
        {/* Reached by the keyboard, since a long line scrolls. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre className={classes.code} tabIndex={0}>
          <code>{yaml}</code>
        </pre>
        <CopyTextButton
          text={yaml}
          variant="secondary"
          tooltipText={t('common.copied')}
          aria-label={t('notices.copy', { key: name })}
        />
      </div>
    </>
  );
};
