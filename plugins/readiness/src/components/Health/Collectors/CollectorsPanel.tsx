import { makeStyles } from '@material-ui/core/styles';
import { Health } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { answers, sourcesOf } from '../../../lib/health';
import { Panel } from '../../Panel';
import { CollectorRow } from './CollectorRow';

const useStyles = makeStyles(theme => ({
  rows: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '& > li + li': { borderTop: `1px solid ${theme.palette.divider}` },
  },
}));

/** Every source with its state, its last run and how many entities it answered for. */
export const CollectorsPanel = ({ health }: { health: Health }) => {
  const classes = useStyles();
  const { t, number } = useWords();
  const sources = sourcesOf(health);
  return (
    <Panel
      title={t('collectors.title')}
      aside={t('collectors.aside', {
        answering: number(sources.filter(answers).length),
        all: number(sources.length),
      })}
    >
      <ul className={classes.rows}>
        {sources.map(source => (
          <CollectorRow key={source.id} source={source} sources={sources} />
        ))}
      </ul>
    </Panel>
  );
};
