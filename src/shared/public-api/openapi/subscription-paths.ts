import { letterPage } from './letter-page';
import { refusals } from './responses';

const TAGS = ['Подписки'];

const pageOf = (operationId: string, summary: string) => letterPage(TAGS, operationId, summary);

const withForm = (operation: object, fields: object) => ({
  ...operation,
  requestBody: {
    content: {
      'application/x-www-form-urlencoded': { schema: { type: 'object', properties: fields } },
    },
  },
});

const SUBSCRIBE = {
  type: 'object',
  additionalProperties: false,
  required: ['email', 'topics'],
  properties: {
    email: { type: 'string', maxLength: 320 },
    topics: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      items: {
        type: 'string',
        maxLength: 100,
        description: '`news`, `announcements`, `organization:<documentId>`, `service:<documentId>`',
      },
    },
    frequency: { type: 'string', enum: ['at-once', 'weekly'] },
    consent: {
      type: 'object',
      additionalProperties: false,
      required: ['accepted', 'version'],
      properties: { accepted: { type: 'boolean', const: true }, version: { type: 'string' } },
      description: 'Без него согласие спросит страница подтверждения / asked for on the page otherwise',
    },
  },
};

const ACCEPTED = {
  type: 'object',
  required: ['data', 'meta'],
  properties: {
    data: {
      type: 'object',
      required: ['stage'],
      properties: { stage: { type: 'string', const: 'confirmation-sent' } },
    },
    meta: { type: 'object' },
  },
};

const subscribe = {
  tags: TAGS,
  operationId: 'subscribe',
  summary: 'Подписать адрес: придёт письмо со ссылкой / subscribe an address: a letter with a link comes',
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description: 'Повтор с тем же ключом и телом получит тот же ответ / repeats get the same answer',
      schema: { type: 'string', minLength: 8, maxLength: 200 },
    },
  ],
  requestBody: { required: true, content: { 'application/json': { schema: SUBSCRIBE } } },
  responses: {
    '202': {
      description:
        'Всегда одинаков, подписан адрес или нет / the same whether the address is subscribed or not',
      content: { 'application/json': { schema: ACCEPTED } },
    },
    ...refusals(400, 409, 429),
  },
};

const RADIO = { type: 'string', enum: ['at-once', 'weekly'] };
const BOX = { type: 'string', const: 'yes' };
const LINK = '/api/subscriptions/{token}';

/** Subscriptions by e-mail: the request, and the pages behind the links of letters. */
export const SUBSCRIPTION_PATHS = {
  '/api/subscriptions': { post: subscribe },
  [`${LINK}/confirm`]: {
    get: pageOf('showSubscriptionConfirmation', 'Спросить, начать ли подписку / ask whether to begin'),
    post: withForm(pageOf('confirmSubscription', 'Начать подписку / begin the subscription'), {
      consent: BOX,
    }),
  },
  [`${LINK}/manage`]: {
    get: pageOf('showSubscription', 'Темы и частота / topics and frequency'),
    post: withForm(pageOf('changeSubscription', 'Изменить их / change them'), {
      topics: { type: 'array', items: { type: 'string' } },
      frequency: RADIO,
      tracking: BOX,
    }),
  },
  [`${LINK}/unsubscribe`]: {
    get: pageOf('showUnsubscription', 'Спросить, отписать ли / ask whether to end'),
    post: withForm(
      pageOf('unsubscribe', 'Отписать; также одним щелчком по RFC 8058 / end, also by one click'),
      {
        'List-Unsubscribe': { type: 'string', const: 'One-Click' },
      },
    ),
  },
};
