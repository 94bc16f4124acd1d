/** Plain paragraphs as Strapi blocks, the format of editors' text. */
export const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }));
