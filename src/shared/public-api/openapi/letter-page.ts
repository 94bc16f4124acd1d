const token = {
  name: 'token',
  in: 'path',
  required: true,
  description: 'Из ссылки в письме / from the link in a letter',
  schema: { type: 'string' },
};

const pageAnswer = (description: string) => ({
  description,
  content: { 'text/html': { schema: { type: 'string' } } },
});

/** The page behind a link of a letter, for people; a link that leads nowhere is a page too. */
export const letterPage = (tags: readonly string[], operationId: string, summary: string) => ({
  tags,
  operationId,
  summary,
  parameters: [token],
  responses: {
    '200': pageAnswer('Страница / a page'),
    '404': pageAnswer('Ссылка не найдена / unknown link'),
    '410': pageAnswer('Ссылка больше не действует / the link is over'),
  },
});
