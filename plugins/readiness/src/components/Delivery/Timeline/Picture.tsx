import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useNow } from '../../../hooks/useNow';
import { useWords } from '../../../hooks/useWords';
import { itemInWords } from '../../../lib/delivery/itemInWords';
import { placeOf, Span } from '../../../lib/delivery/place';
import { countKinds, TimelineItem } from '../../../lib/delivery/timelineItems';
import { IncidentBand } from './IncidentBand';
import { HEIGHT } from './lanes';
import { TimeAxis } from './TimeAxis';
import { TimelineMark } from './TimelineMark';
import { useChosenItem } from './useChosenItem';

const useStyles = makeStyles(theme => ({
  picture: {
    display: 'block',
    width: '100%',
    height: HEIGHT,
    overflow: 'visible',
    borderRadius: 3,
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 6,
    },
    '& [role=option]': { cursor: 'pointer' },
  },
}));

// Two pictures on a page have marks of their own.
let pictures = 0;

interface PictureProps {
  items: readonly TimelineItem[];
  span: Span;
  choice: ReturnType<typeof useChosenItem>;
}

/** Deployments as marks over time, incidents as bands; a list to go through with the arrow keys. */
export const Picture = ({ items, span, choice }: PictureProps) => {
  const classes = useStyles();
  const words = useWords();
  const now = useNow();
  const [prefix] = useState(() => `readiness-timeline-${(pictures += 1)}`);
  return (
    <svg
      className={classes.picture}
      role="listbox"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={labelOf(words, items)}
      aria-activedescendant={`${prefix}-${choice.at}`}
      onKeyDown={choice.onKeyDown}
    >
      <g aria-hidden>
        {items.map(
          ({ key, incident }) =>
            incident && (
              <IncidentBand key={key} incident={incident} span={span} />
            ),
        )}
        <TimeAxis span={span} />
      </g>
      {items.map((item, at) => (
        <TimelineMark
          key={item.key}
          id={`${prefix}-${at}`}
          item={item}
          place={placeOf(item.at, span)}
          label={itemInWords(words, item, now)}
          chosen={at === choice.at}
          onChoose={() => choice.choose(at)}
        />
      ))}
    </svg>
  );
};

function labelOf(
  { t, list, number }: ReturnType<typeof useWords>,
  items: readonly TimelineItem[],
): string {
  const parts = countKinds(items).map(({ kind, count }) =>
    t(`timeline.count.${kind}`, { count, number: number(count) }),
  );
  return t('timeline.label', { what: list(parts) });
}
