import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { DefinitionsHealth } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { Panel } from '../../Panel';
import { InForce } from './InForce';
import { LayerItem } from './LayerItem';

const useStyles = makeStyles(theme => ({
  none: {
    padding: theme.spacing(2, 2.5, 0),
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
  },
  heading: {
    padding: theme.spacing(1, 2.5, 0),
    fontSize: '0.8125rem',
    fontWeight: 700,
    color: theme.palette.text.secondary,
  },
  layers: {
    margin: 0,
    padding: theme.spacing(0.5, 2.5, 1),
    listStyle: 'none',
    '& > li + li': { borderTop: `1px solid ${theme.palette.divider}` },
  },
}));

/** Which set of checks and scorecards is in force, where it comes from, and what is wrong with it. */
export const DefinitionsPanel = ({
  definitions,
}: {
  definitions: DefinitionsHealth;
}) => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <Panel title={t('definitions.title')}>
      {definitions.hash ? (
        <InForce definitions={definitions} />
      ) : (
        <div className={classes.none}>{t('definitions.none')}</div>
      )}
      <Typography component="h4" className={classes.heading}>
        {t('definitions.layers')}
      </Typography>
      <ol className={classes.layers}>
        {definitions.layers.map(layer => (
          <LayerItem key={layer.id} layer={layer} />
        ))}
      </ol>
    </Panel>
  );
};
