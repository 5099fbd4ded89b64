import { makeStyles, Theme } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { chipBackground, Tone, toneColour } from '../lib/colours';

interface PillProps {
  tone: Tone;
  /** Drawn as a line instead of a ground: for kinds, not for verdicts. */
  outlined?: boolean;
  icon?: ReactNode;
  title?: string;
  children: ReactNode;
}

type StyleProps = Pick<PillProps, 'tone' | 'outlined'>;

const useStyles = makeStyles<Theme, StyleProps>(theme => ({
  pill: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 4,
    padding: '1px 9px',
    border: '1px solid',
    borderRadius: 12,
    fontSize: '0.75rem',
    fontWeight: 700,
    lineHeight: '18px',
    whiteSpace: 'nowrap',
    color: ({ tone }) => toneColour(theme, tone),
    backgroundColor: ({ tone, outlined }) =>
      outlined ? 'transparent' : chipBackground(theme, tone),
    borderColor: ({ outlined }) =>
      outlined ? theme.palette.divider : 'transparent',
  },
}));

/** A word on a ground of its own. */
export const Pill = ({ tone, outlined, icon, title, children }: PillProps) => {
  const classes = useStyles({ tone, outlined });
  return (
    <span className={classes.pill} title={title}>
      {icon}
      {children}
    </span>
  );
};
