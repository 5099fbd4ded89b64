import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles, Theme } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { chipBackground, Tone, toneColour } from '../../lib/colours';

interface FilterChipProps {
  label: string;
  count: string;
  tone?: Tone;
  icon?: ReactNode;
  pressed: boolean;
  onClick(): void;
}

const useStyles = makeStyles<Theme, { tone: Tone; pressed: boolean }>(
  theme => ({
    chip: {
      gap: 4,
      padding: '3px 11px',
      border: '1px solid',
      borderRadius: 14,
      fontFamily: 'inherit',
      fontSize: '0.8125rem',
      fontWeight: 700,
      lineHeight: '20px',
      color: ({ tone, pressed }) =>
        pressed ? theme.palette.background.paper : toneColour(theme, tone),
      backgroundColor: ({ tone, pressed }) =>
        pressed ? toneColour(theme, tone) : chipBackground(theme, tone),
      borderColor: 'transparent',
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
        outlineOffset: 2,
      },
    },
  }),
);

/** One outcome to show or not; a toggle. */
export const FilterChip = (props: FilterChipProps) => {
  const { label, count, tone = 'neutral', icon, pressed, onClick } = props;
  const classes = useStyles({ tone, pressed });
  return (
    <ButtonBase
      className={classes.chip}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {icon}
      {label} {count}
    </ButtonBase>
  );
};
