import { createTheme, getContrastRatio } from '@material-ui/core/styles';
import { chipBackground, readable, Tone, toneColour } from './colours';

const tones: Tone[] = ['good', 'bad', 'caution', 'waived', 'neutral', 'muted'];

describe.each(['light', 'dark'] as const)('in %s', type => {
  const theme = createTheme({ palette: { type } });

  it.each(tones)('%s is readable on a card and on its chip', tone => {
    const colour = toneColour(theme, tone);
    for (const ground of [
      theme.palette.background.paper,
      chipBackground(theme, tone),
    ]) {
      expect(getContrastRatio(colour, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('takes the hue of the portal', () => {
  const theme = createTheme();
  const status = { ok: '#005500', warning: '#664400', error: '#770000' };
  Object.assign(theme.palette, { status });
  expect(toneColour(theme, 'good')).toBe('#005500');
});

it('finds something readable even where the hue is the ground', () => {
  expect(getContrastRatio(readable('#fff', '#fff'), '#fff')).toBeGreaterThan(
    4.5,
  );
});
