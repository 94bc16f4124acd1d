import type { Subscription, TopicName } from '../../../plugins/notifications/shared/contract';
import { type Html, html, page } from '../../../shared/html-page/html';

/** Offered to everybody besides the topics they have. */
const GENERAL: readonly TopicName[] = [
  { topic: 'news', name: 'Все новости' },
  { topic: 'announcements', name: 'Все объявления' },
];

const checked = (isChecked: boolean): Html => (isChecked ? html` checked` : html``);

function topicBoxes({ topics }: Subscription): Html[] {
  const chosen = new Set(topics.map(({ topic }) => topic));
  const offered = [...topics, ...GENERAL.filter(({ topic }) => !chosen.has(topic))];
  return offered.map(
    ({ topic, name }) =>
      html`<label><input type="checkbox" name="topics" value="${topic}"${checked(chosen.has(topic))}><span>${name}</span></label>`,
  );
}

const frequencyChoice = (frequency: Subscription['frequency']): Html => html`<fieldset>
<legend>Как часто писать</legend>
<label><input type="radio" name="frequency" value="at-once"${checked(frequency === 'at-once')}><span>О каждом событии</span></label>
<label><input type="radio" name="frequency" value="weekly"${checked(frequency === 'weekly')}><span>Одним письмом в неделю</span></label>
</fieldset>`;

const trackingChoice = (allowsTracking: boolean): Html => html`<fieldset>
<legend>Учёт прочтений</legend>
<label><input type="checkbox" name="tracking" value="yes"${checked(allowsTracking)}>
<span>Разрешаю отмечать, что письмо открыто. Так видно, какие письма нужны; больше ничего о вас не запоминается.</span></label>
</fieldset>`;

export interface ManageNote {
  readonly text: string;
  readonly isBad: boolean;
}

/** Everything a subscriber may change, behind the link of any letter, without an account. */
export const managePage = (subscription: Subscription, token: string, note: ManageNote | null): Html =>
  page(
    'Настройки подписки',
    html`${note ? html`<p role="status" class="${note.isBad ? 'bad' : 'good'}">${note.text}</p>` : html``}
<p>Адрес: ${subscription.maskedEmail}</p>
<form method="post">
<fieldset>
<legend>Темы</legend>
${topicBoxes(subscription)}
</fieldset>
${frequencyChoice(subscription.frequency)}
${trackingChoice(subscription.allowsTracking)}
<button type="submit">Сохранить</button>
</form>
<p><a href="/api/subscriptions/${token}/unsubscribe">Отписаться от всех писем</a></p>`,
  );
