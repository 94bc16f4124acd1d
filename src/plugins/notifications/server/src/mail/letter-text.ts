import { type Letter, paragraphsOf, WORDS } from './letter';

/** The letter for programs that show no HTML, and for those who prefer it so. */
export function letterText({ text, link, unsubscribeUrl }: Letter): string {
  const parts = [
    ...paragraphsOf(text),
    ...(link ? [`${WORDS.open}: ${link}`] : []),
    '--',
    unsubscribeUrl ? `${WORDS.why}\n${WORDS.unsubscribe}: ${unsubscribeUrl}` : WORDS.automatic,
  ];
  return `${parts.join('\n\n')}\n`;
}
