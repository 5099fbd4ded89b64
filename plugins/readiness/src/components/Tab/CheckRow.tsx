import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useRef, useState } from 'react';
import { trueTitle } from '../../lib/checks';
import { Row } from '../../lib/rows';
import { rowStatus } from '../../lib/statuses';
import { OutcomeChip } from '../OutcomeChip';
import { TitleToggle } from '../TitleToggle';
import { CheckDetail } from './CheckDetail';
import { FoldedRows } from './FoldedRows';
import { RowAction } from './RowAction';
import { RowGain } from './RowGain';
import { RowKind } from './RowKind';
import { RowSource } from './RowSource';
import { SeenWanted } from './SeenWanted';
import { useTabContext } from './TabContext';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: '112px minmax(0, 1fr) 132px 92px 36px 68px',
    gap: theme.spacing(0.5, 1.5),
    alignItems: 'start',
    padding: theme.spacing(1.25, 2.5),
    scrollMarginTop: 120,
    [theme.breakpoints.down('sm')]: {
      // Chip, gain and action in one line, the words under it at full width.
      gridTemplateColumns: 'auto auto 1fr auto',
      gridTemplateAreas: `
        "chip kind gain action"
        "words words words words"
        "source source source source"`,
      padding: theme.spacing(1.25, 2),
    },
  },
  chip: { gridArea: 'auto', paddingTop: 1 },
  words: { minWidth: 0 },
  cell: { fontSize: '0.75rem', lineHeight: '18px', paddingTop: 3 },
  number: { fontSize: '0.8125rem', textAlign: 'right', paddingTop: 2 },
  action: { fontSize: '0.875rem', textAlign: 'right', paddingTop: 1 },
  [theme.breakpoints.down('sm')]: {
    chip: { gridArea: 'chip' },
    words: { gridArea: 'words' },
    source: { gridArea: 'source' },
    kind: { gridArea: 'kind' },
    number: { gridArea: 'gain', textAlign: 'left' },
    action: { gridArea: 'action' },
  },
  source: {},
  kind: {},
  target: { boxShadow: `inset 4px 0 ${theme.palette.primary.main}` },
}));

/** One verdict: what came of it, why, on whose word, and what to do. */
export const CheckRow = ({ row }: { row: Row }) => {
  const classes = useStyles();
  const { current, anchor } = useTabContext();
  const { result, folded } = row;
  const isTarget = anchor === result.check;
  const [open, setOpen] = useState(false);
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isTarget) return;
    setOpen(true);
    element.current?.scrollIntoView?.({ block: 'start' });
  }, [isTarget]);

  const title = trueTitle(current, result);
  const detail = `${result.check}-detail`;
  return (
    <li id={result.check} ref={element}>
      <div className={`${classes.row} ${isTarget ? classes.target : ''}`}>
        <div className={classes.chip}>
          <OutcomeChip status={rowStatus(result)} />
        </div>
        <div className={classes.words}>
          <TitleToggle
            title={title}
            open={open}
            opens={detail}
            onToggle={setOpen}
          />
          <SeenWanted outcome={result.outcome} />
        </div>
        <div className={`${classes.cell} ${classes.source}`}>
          <RowSource result={result} />
        </div>
        <div className={classes.kind}>
          <RowKind result={result} />
        </div>
        <div className={classes.number}>
          <RowGain result={result} />
        </div>
        <div className={classes.action}>
          <RowAction
            result={result}
            title={title}
            onHowTo={() => setOpen(true)}
          />
        </div>
      </div>
      {open && <CheckDetail id={detail} result={result} />}
      {folded.length > 0 && (
        <FoldedRows parent={result} results={folded}>
          {folded.map(child => (
            <CheckRow key={child.check} row={{ result: child, folded: [] }} />
          ))}
        </FoldedRows>
      )}
    </li>
  );
};
