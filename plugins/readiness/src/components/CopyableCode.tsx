import { CopyTextButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../hooks/useWords';

const useStyles = makeStyles(theme => ({
  block: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 1, 1, 2),
    borderRadius: 3,
    backgroundColor: theme.palette.action.hover,
  },
  code: {
    flex: '1 1 0',
    minWidth: 0,
    margin: 0,
    overflowX: 'auto',
    fontSize: '0.75rem',
    lineHeight: '20px',
    [theme.breakpoints.down('xs')]: {
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
}));

interface CopyableCodeProps {
  text: string;
  /** Of the button that copies it. */
  label: string;
}

/** Something for a shell or a file, to be taken over as it is. */
export const CopyableCode = ({ text, label }: CopyableCodeProps) => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div className={classes.block}>
      {/* Reached by the keyboard, since a long line scrolls. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={classes.code} tabIndex={0}>
        <code>{text}</code>
      </pre>
      <CopyTextButton
        text={text}
        variant="secondary"
        tooltipText={t('common.copied')}
        aria-label={label}
      />
    </div>
  );
};
