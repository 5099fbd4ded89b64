import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { EntityDelivery } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { TimelineItem } from '../../../lib/delivery/timelineItems';
import { Disclosure } from '../../Disclosure';
import { ChosenItem } from './ChosenItem';
import { Legend } from './Legend';
import { Picture } from './Picture';
import { TimelineTable } from './TimelineTable';
import { useChosenItem } from './useChosenItem';

const useStyles = makeStyles(theme => ({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.25),
    padding: theme.spacing(2, 3, 0.5),
  },
}));

interface TimelineProps {
  items: readonly TimelineItem[];
  window: EntityDelivery['window'];
  /** There are older ones within the window. */
  hasMore: boolean;
}

/** What was deployed when, and how it went: as a picture, in words, and as a table. */
export const Timeline = ({ items, window, hasMore }: TimelineProps) => {
  const classes = useStyles();
  const { t, number } = useWords();
  const choice = useChosenItem(items);
  if (!choice.chosen) {
    return (
      <div className={classes.body}>
        <Typography variant="body2" color="textSecondary">
          {t('delivery.nothingYet', { days: number(window.days) })}
        </Typography>
      </div>
    );
  }
  return (
    <>
      <div className={classes.body}>
        <Picture items={items} span={window} choice={choice} />
        <Legend items={items} />
        {hasMore && (
          <Typography variant="caption" color="textSecondary">
            {t('delivery.newestOnly', { number: number(items.length) })}
          </Typography>
        )}
        <ChosenItem item={choice.chosen} />
      </div>
      <Disclosure summary={t('timeline.table')}>
        <TimelineTable items={items} />
      </Disclosure>
    </>
  );
};
