import { EntityRefLink } from '@backstage/plugin-catalog-react';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { ReportSummary } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { Time } from '../Time';
import { CheckCell } from './CheckCell';
import { LevelCell } from './LevelCell';
import { ScoreCell } from './ScoreCell';
import { useServicesContext } from './ServicesContext';

const useStyles = makeStyles({
  name: {
    fontWeight: 600,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

interface ServiceRowProps {
  report: ReportSummary;
  /** Whether an outcome that is missing may still come. */
  busy: boolean;
}

/** One service: who it is, how it stands, and what came of the checks that were chosen. */
export const ServiceRow = ({ report, busy }: ServiceRowProps) => {
  const classes = useStyles();
  const { percent } = useWords();
  const { view } = useServicesContext();
  const { entityRef, title, name, owner } = report;
  return (
    <TableRow hover>
      <TableCell
        component="th"
        scope="row"
        // Material-UI would make it a plain cell.
        role="rowheader"
        className={classes.name}
      >
        <EntityRefLink
          entityRef={entityRef}
          title={title ?? name}
          hideIcon
          disableTooltip
        />
      </TableCell>
      <TableCell>
        <LevelCell report={report} />
      </TableCell>
      <TableCell align="right">
        <ScoreCell report={report} />
      </TableCell>
      <TableCell align="right">{percent(report.coverage)}</TableCell>
      <TableCell>
        {owner && (
          <EntityRefLink
            entityRef={owner}
            defaultKind="group"
            hideIcon
            disableTooltip
          />
        )}
      </TableCell>
      <TableCell align="right">{report.tier}</TableCell>
      <TableCell>{report.type}</TableCell>
      <TableCell>{report.lifecycle}</TableCell>
      <TableCell>
        <Time at={report.changedAt} />
      </TableCell>
      {view.columns.map(check => (
        <TableCell key={check}>
          <CheckCell outcome={report.outcomes?.[check]} busy={busy} />
        </TableCell>
      ))}
    </TableRow>
  );
};
