import { Link } from '@backstage/core-components';
import { makeStyles, Theme } from '@material-ui/core/styles';
import { useWords } from '../../../hooks/useWords';
import { Tone, toneColour } from '../../../lib/colours';
import { nameOf, notesOf } from '../../../lib/delivery/itemInWords';
import { KIND_TONES, TimelineItem } from '../../../lib/delivery/timelineItems';
import { Time } from '../../Time';

const useStyles = makeStyles<Theme, { tone: Tone }>(theme => ({
  // Of the height of three lines, so that nothing moves from one item to the next.
  item: {
    minHeight: 57,
    fontSize: '0.8125rem',
    lineHeight: '19px',
    overflowWrap: 'anywhere',
  },
  kind: { fontWeight: 700, color: ({ tone }) => toneColour(theme, tone) },
  notes: { color: theme.palette.text.secondary },
}));

/** What is looked at in the picture, in words. */
export const ChosenItem = ({ item }: { item: TimelineItem }) => {
  const classes = useStyles({ tone: KIND_TONES[item.kind] });
  const words = useWords();
  const { link } = item.incident ?? item.deployment;
  const name = nameOf(words, item);
  return (
    <div className={classes.item}>
      <span className={classes.kind}>
        {words.t(`timeline.kind.${item.kind}`)}
      </span>
      {' · '}
      {link ? <Link to={link}>{name}</Link> : name}
      {' · '}
      <Time at={item.at} format="short" />
      <div className={classes.notes}>{notesOf(words, item).join(' · ')}</div>
    </div>
  );
};
