import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import { EntityFact } from 'backstage-plugin-readiness-common';
import { useNow } from '../../../hooks/useNow';
import { useWords } from '../../../hooks/useWords';
import { ownerContact, quickLinks } from '../../../lib/quickLinks';
import { Owner } from './Owner';
import { Place } from './Place';
import { Target } from './Target';

const useStyles = makeStyles(theme => ({
  links: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(118px, 1fr))',
    gap: theme.spacing(1),
    margin: 0,
    padding: theme.spacing(1.25, 2.5),
    borderBottom: `1px solid ${theme.palette.divider}`,
    textAlign: 'center',
  },
}));

interface QuickLinksProps {
  entity: Entity;
  facts: readonly EntityFact[];
}

/** What somebody opens in a hurry; where there is none, that is said. */
export const QuickLinks = ({ entity, facts }: QuickLinksProps) => {
  const classes = useStyles();
  const now = useNow();
  const { t, shortTime } = useWords();
  const links = quickLinks(t, entity, facts, now, at => shortTime(at, now));
  return (
    <dl className={classes.links}>
      <Place label={t('card.owner')}>
        <Owner entity={entity} contact={ownerContact(facts)} />
      </Place>
      {links.map(link => (
        <Place key={link.label} label={link.label}>
          <Target link={link} />
        </Place>
      ))}
    </dl>
  );
};
