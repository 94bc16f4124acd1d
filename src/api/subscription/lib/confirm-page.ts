import { SUBSCRIPTION_CONSENT } from '../../../domain/notifications/consent';
import type { SubscriptionRequest } from '../../../plugins/notifications/shared/contract';
import { type Html, html, page } from '../../../shared/html-page/html';

const frequencyText = ({ frequency }: SubscriptionRequest): string =>
  frequency === 'weekly' ? 'Одним письмом в неделю.' : 'Письмо о каждом событии.';

const consentBox = (isRefused: boolean): Html => html`<fieldset>
<legend>Согласие на обработку персональных данных</legend>
${isRefused ? html`<p class="bad" id="refused">Отметьте согласие: без него мы не можем хранить ваш адрес.</p>` : html``}
<label><input type="checkbox" name="consent" value="yes" required${isRefused ? html` aria-describedby="refused"` : html``}>
<span>${SUBSCRIPTION_CONSENT.text} (редакция ${SUBSCRIPTION_CONSENT.version})</span></label>
</fieldset>`;

/** The page of the first letter's link: nothing begins until the button is pressed. */
export function confirmPage(request: SubscriptionRequest, isRefused: boolean): Html {
  if (request.stage === 'expired') {
    return page(
      'Ссылка больше не действует',
      html`<p>Подписка не подтверждена вовремя. Подпишитесь ещё раз, и мы пришлём новое письмо.</p>`,
    );
  }
  return page(
    'Подтвердите подписку',
    html`<p>Вы будете получать письма по темам:</p>
<ul>
${request.topics.map(({ name }) => html`<li>${name}</li>`)}
</ul>
<p class="quiet">${frequencyText(request)}</p>
<form method="post">
${request.hasConsent ? html`` : consentBox(isRefused)}
<button type="submit">Подтвердить подписку</button>
</form>`,
  );
}
