import { pluralForm } from '../../../domain/text/plural';
import type { Subscription } from '../../../plugins/notifications/shared/contract';
import { type Html, html, page } from '../../../shared/html-page/html';

/** The page of «Отписаться»: a person presses the button; programs that fetch links do not. */
export const unsubscribePage = (subscription: Subscription, token: string): Html =>
  page(
    'Отписаться от писем?',
    html`<p>Адрес: ${subscription.maskedEmail}</p>
<form method="post"><button type="submit">Отписаться</button></form>
<p><a href="/api/subscriptions/${token}/manage">Остаться и выбрать темы или частоту</a></p>`,
  );

const DAYS = { one: 'день', few: 'дня', many: 'дней' };

export const unsubscribedPage = (eraseDays: number): Html =>
  page(
    'Вы отписались',
    html`<p>Писем больше не будет. Ваш адрес мы сотрём не позже чем через ${String(eraseDays)} ${pluralForm(eraseDays, DAYS)}.</p>
<p class="quiet">Если передумаете, подпишитесь на сайте ещё раз.</p>`,
  );

export const unknownLinkPage = (): Html =>
  page(
    'Ссылка не найдена',
    html`<p>Подписки по этой ссылке нет: она скопирована не целиком или подписка уже стёрта. Откройте ссылку из последнего письма.</p>`,
  );
