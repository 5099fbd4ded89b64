import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import {
  CurrentReport,
  EntityFact,
  SourceState,
} from 'backstage-plugin-readiness-common';
import { useTabLink } from '../../hooks/useTabLink';
import { CardFooter } from './CardFooter';
import { FixNext } from './FixNext';
import { QuickLinks } from './QuickLinks';
import { Summary } from './Summary';

const useStyles = makeStyles(theme => ({
  // Side by side where the card is wide enough, whatever column it was put into.
  body: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))',
    gap: theme.spacing(2, 4),
    padding: theme.spacing(2, 2.5),
  },
}));

interface CardReportProps {
  entity: Entity;
  current: CurrentReport;
  facts: readonly EntityFact[];
  sources: readonly SourceState[];
  /** The scorecard to open the tab with, unless it is the one it opens with anyway. */
  scorecardInLinks?: string;
}

export const CardReport = (props: CardReportProps) => {
  const classes = useStyles();
  const { entity, current, facts, sources, scorecardInLinks } = props;
  const tabLink = useTabLink(scorecardInLinks);
  return (
    <>
      <QuickLinks entity={entity} facts={facts} />
      <div className={classes.body}>
        <Summary current={current} tabLink={tabLink} />
        <FixNext current={current} tabLink={tabLink} />
      </div>
      <CardFooter current={current} sources={sources} tabLink={tabLink} />
    </>
  );
};
