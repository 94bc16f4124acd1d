import type { ContactConfirmation } from '../../../plugins/moderation/shared/contacts';
import { type Html, html, page } from '../../../shared/html-page/html';

const data = ({ organization, email, phone }: ContactConfirmation): Html => html`<dl>
<dt>Организация</dt><dd>${organization}</dd>
<dt>Электронная почта</dt><dd>${email}</dd>
<dt>Телефон</dt><dd>${phone}</dd>
</dl>`;

const waitingPage = (contacts: ContactConfirmation): Html =>
  page(
    'Подтвердите контактные данные',
    html`<p>Эти данные хотят указать на официальной странице организации:</p>
${data(contacts)}
<form method="post"><button type="submit">Подтвердить</button></form>
<p class="quiet">Если вы ничего об этом не знаете, закройте страницу: без подтверждения данные не изменятся.</p>`,
  );

const confirmedPage = (contacts: ContactConfirmation): Html =>
  page(
    'Контактные данные подтверждены',
    html`<p>Они появятся на официальной странице, когда модератор одобрит изменения. Если он уже одобрил – через минуту.</p>
${data(contacts)}`,
  );

const overPage = (text: string): Html => page('Ссылка больше не действует', html`<p>${text}</p>`);

const EXPIRED =
  'Данные не подтверждены вовремя и не изменились. Попросите сотрудника организации отправить письмо ещё раз: кнопка есть в профиле организации.';
const SUPERSEDED =
  'Контактные данные с тех пор изменили ещё раз. Если пришло новое письмо, откройте ссылку из него.';

/** The page behind the link of the letter: nothing is confirmed until the button is pressed. */
export function contactPage(contacts: ContactConfirmation): Html {
  switch (contacts.stage) {
    case 'waiting':
      return waitingPage(contacts);
    case 'confirmed':
      return confirmedPage(contacts);
    case 'expired':
      return overPage(EXPIRED);
    case 'superseded':
      return overPage(SUPERSEDED);
  }
}

export const statusOfContactPage = ({ stage }: ContactConfirmation): 200 | 410 =>
  stage === 'expired' || stage === 'superseded' ? 410 : 200;

export const unknownContactPage = (): Html =>
  page(
    'Ссылка не найдена',
    html`<p>Такой ссылки нет: возможно, она скопирована не целиком. Откройте её из письма.</p>`,
  );
