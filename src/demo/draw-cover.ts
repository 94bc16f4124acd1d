import sharp from 'sharp';

const WIDTH = 1200;
const HEIGHT = 630;

/** Repeatable pseudo-random numbers in [0, 1): the same seed draws the same picture. */
function numbers(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function hills(next: () => number, base: number, opacity: number): string {
  const points = Array.from({ length: 7 }, (_, i) => `${i * 200},${Math.round(base + next() * 120)}`);
  return `<polygon fill="#ffffff" opacity="${opacity}" points="0,${HEIGHT} ${points.join(' ')} ${WIDTH},${HEIGHT}"/>`;
}

function sun(next: () => number): string {
  return `<circle cx="${Math.round(200 + next() * 800)}" cy="${Math.round(120 + next() * 120)}" r="70" fill="#ffd27a" opacity="0.85"/>`;
}

/** A landscape in the colours of an organisation: JPEG, 1200 × 630 pixels, the size social networks preview. */
export function drawCover(seed: number, color: string): Promise<Buffer> {
  const next = numbers(seed);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${color}"/>`,
    sun(next),
    hills(next, 240, 0.12),
    hills(next, 330, 0.18),
    hills(next, 420, 0.26),
    '</svg>',
  ].join('');
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer();
}
