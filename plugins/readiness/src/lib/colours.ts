import {
  darken,
  getContrastRatio,
  lighten,
  Theme,
} from '@material-ui/core/styles';

/** What a colour says; never said by colour alone. */
export type Tone = 'good' | 'bad' | 'caution' | 'waived' | 'neutral' | 'muted';

type StatusPalette = Record<'ok' | 'warning' | 'error', string>;

// Where the theme is not one of Backstage's: its light and dark defaults.
const FALLBACK: Record<'light' | 'dark', StatusPalette> = {
  light: { ok: '#1DB954', warning: '#FF9800', error: '#E22134' },
  dark: { ok: '#71CF88', warning: '#FFB84D', error: '#F84C55' },
};

// Text of every size stays readable at this contrast (WCAG 2, AA).
const READABLE = 4.5;

/** The portal's own hue, as dark or light as it must be to be read on the background. */
export function readable(colour: string, background: string): string {
  const towardsDark = getContrastRatio(background, '#000') > 10;
  const shift = towardsDark ? darken : lighten;
  for (let step = 0; step <= 10; step++) {
    const shifted = step === 0 ? colour : shift(colour, step * 0.08);
    if (getContrastRatio(shifted, background) >= READABLE) return shifted;
  }
  return towardsDark ? '#000' : '#fff';
}

/** The tone as text and marks on a card. */
export function toneColour(theme: Theme, tone: Tone): string {
  // A chip's tint lies between the text and the card; leave room for it.
  const background = chipBackground(theme, tone);
  return readable(hue(theme, tone), background);
}

/** Text of less weight on the faint ground of a box, where the theme's own would be too faint. */
export function quietColour(theme: Theme): string {
  return toneColour(theme, 'neutral');
}

/** The faint ground of a chip in that tone, opaque, so that contrast can be told. */
export function chipBackground(theme: Theme, tone: Tone): string {
  const { paper } = theme.palette.background;
  return blend(
    hue(theme, tone),
    paper,
    theme.palette.type === 'dark' ? 0.2 : 0.12,
  );
}

function hue(theme: Theme, tone: Tone): string {
  const dark = theme.palette.type === 'dark';
  const status =
    (theme.palette as { status?: StatusPalette }).status ??
    FALLBACK[theme.palette.type];
  switch (tone) {
    case 'good':
      return status.ok;
    case 'bad':
      return status.error;
    case 'caution':
      return status.warning;
    case 'waived':
      return dark ? '#B3A4FF' : '#6F55DB';
    case 'muted':
      return dark ? '#9AA0A6' : '#80868B';
    default:
      return dark ? '#C4C9D1' : '#5B626D';
  }
}

function blend(colour: string, ground: string, share: number): string {
  const [a, b] = [channels(colour), channels(ground)];
  const mixed = a.map((value, i) =>
    Math.round(value * share + b[i] * (1 - share)),
  );
  return `rgb(${mixed.join(', ')})`;
}

function channels(colour: string): number[] {
  if (colour.startsWith('#')) {
    const digits = colour.slice(1);
    const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
    return [0, 2, 4].map(at => parseInt(long.slice(at, at + 2), 16));
  }
  return (colour.match(/[\d.]+/g) ?? ['0', '0', '0']).slice(0, 3).map(Number);
}
