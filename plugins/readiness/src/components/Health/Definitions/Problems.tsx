import { makeStyles } from '@material-ui/core/styles';
import { DefinitionLayer } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { quietColour } from '../../../lib/colours';

const useStyles = makeStyles(theme => ({
  problems: {
    display: 'grid',
    gap: theme.spacing(1),
    margin: theme.spacing(0.75, 0, 0),
    padding: theme.spacing(1, 1.5),
    listStyle: 'none',
    borderRadius: 3,
    backgroundColor: theme.palette.action.hover,
    fontSize: '0.8125rem',
    lineHeight: '19px',
    overflowWrap: 'anywhere',
  },
  where: {
    fontFamily: 'monospace',
    fontSize: '0.75rem',
    color: quietColour(theme),
  },
}));

/** Every problem of a layer: where in it, what is wrong, and the code to look it up by. */
export const Problems = ({ layer }: { layer: DefinitionLayer }) => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <ul
      className={classes.problems}
      aria-label={t('definitions.problems', { layer: layer.title })}
    >
      {layer.problems.map(({ code, path, message }, at) => (
        <li key={`${code} ${path} ${at}`}>
          <div className={classes.where}>
            {path} · {code}
          </div>
          {message}
        </li>
      ))}
    </ul>
  );
};
