/** The text a person agrees to before anything is stored; a changed text gets a new version. 152-ФЗ, article 9. */
export const SUBSCRIPTION_CONSENT = {
  version: '2026-11-21',
  text:
    'Я даю согласие на обработку адреса электронной почты и списка выбранных тем, чтобы получать сообщения по ним. ' +
    'Согласие действует, пока я не отпишусь: ссылка для этого есть в каждом письме.',
} as const;
