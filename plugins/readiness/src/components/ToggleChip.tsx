import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles, Theme } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles<Theme, { pressed: boolean }>(theme => ({
  chip: {
    padding: '4px 12px',
    border: '1px solid',
    borderRadius: 16,
    fontFamily: 'inherit',
    fontSize: '0.8125rem',
    fontWeight: 600,
    lineHeight: '20px',
    color: ({ pressed }) =>
      pressed ? theme.palette.background.paper : theme.palette.text.primary,
    backgroundColor: ({ pressed }) =>
      pressed ? theme.palette.text.primary : theme.palette.background.paper,
    borderColor: theme.palette.text.secondary,
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
}));

interface ToggleChipProps {
  pressed: boolean;
  onClick(): void;
  children: ReactNode;
}

/** Something that is on or off. */
export const ToggleChip = ({ pressed, onClick, children }: ToggleChipProps) => {
  const classes = useStyles({ pressed });
  return (
    <ButtonBase
      className={classes.chip}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </ButtonBase>
  );
};
