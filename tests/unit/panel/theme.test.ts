import { theme } from '../../../src/admin/theme/theme';

/** Surfaces of Strapi's themes that our colours stand on: cards and pages. */
const SURFACES = { light: ['#ffffff', '#f6f6f9'], dark: ['#212134', '#181826'] } as const;
const BUTTON_TEXT = '#ffffff';

/** WCAG 2.2, «relative luminance». */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const modes = ['light', 'dark'] as const;

describe.each(modes)('the %s theme', (mode) => {
  const { colors } = theme[mode];

  it('measures contrast as the standard does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it.each(['primary600', 'primary700', 'neutral500'] as const)(
    '%s is readable on cards and pages',
    (name) => {
      for (const surface of SURFACES[mode])
        expect(contrast(colors[name], surface)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['primary600', 'primary700'] as const)('%s is readable on the chosen line of a menu', (name) => {
    expect(contrast(colors[name], colors.primary100)).toBeGreaterThanOrEqual(4.5);
  });

  it('a warning is readable on its own ground', () => {
    expect(contrast(colors.warning700, colors.warning100)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['buttonPrimary500', 'buttonPrimary600'] as const)(
    'the text of a button is readable on %s',
    (name) => {
      expect(contrast(BUTTON_TEXT, colors[name])).toBeGreaterThanOrEqual(4.5);
    },
  );
});
