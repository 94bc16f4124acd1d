/**
 * A restrained blue instead of Strapi's violet. Every pair that carries text keeps a contrast of at least 4.5:1
 * (WCAG 2.2, 1.4.3); tests/unit/panel/theme.test.ts measures them.
 */
export const theme = {
  light: {
    colors: {
      primary100: '#edf3fb',
      primary200: '#c9dcf3',
      primary500: '#2f6db5',
      primary600: '#1d4f91',
      primary700: '#163f75',
      buttonPrimary500: '#2a62a6',
      buttonPrimary600: '#1d4f91',
      neutral500: '#6b6b82',
      warning100: '#fdf4dc',
      warning700: '#9c4a00',
    },
  },
  dark: {
    colors: {
      primary100: '#1b2740',
      primary200: '#2c456e',
      primary500: '#a3c4f3',
      primary600: '#8ab4f0',
      primary700: '#bcd5f8',
      buttonPrimary500: '#3672bd',
      buttonPrimary600: '#2e6bb8',
      neutral500: '#a5a5ba',
      warning100: '#181826',
      warning700: '#fae7b9',
    },
  },
};
