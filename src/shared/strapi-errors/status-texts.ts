import type { RefusalText } from '../../domain/refusal';

interface StatusText {
  readonly code: string;
  readonly text: RefusalText;
}

/** What is said when all we know is the status: codes are stable, sentences may be reworded. */
const TEXTS: Readonly<Record<number, StatusText>> = {
  400: {
    code: 'InvalidRequest',
    text: {
      ru: 'Запрос составлен неверно. Проверьте значения и повторите.',
      en: 'The request is not valid. Check the values and try again.',
    },
  },
  401: {
    code: 'SignInRequired',
    text: {
      ru: 'Войдите в систему или передайте действующий ключ доступа.',
      en: 'Sign in or send a valid access key.',
    },
  },
  403: {
    code: 'NotAllowed',
    text: {
      ru: 'На это действие нет прав. Обратитесь к администратору.',
      en: 'You may not do this. Ask an administrator.',
    },
  },
  404: {
    code: 'NotFound',
    text: {
      ru: 'Ничего не найдено. Проверьте адрес.',
      en: 'Nothing was found. Check the address.',
    },
  },
  405: {
    code: 'MethodNotAllowed',
    text: {
      ru: 'Этот адрес не принимает такой метод запроса.',
      en: 'This address does not accept that request method.',
    },
  },
  409: {
    code: 'Conflict',
    text: {
      ru: 'Данные изменились. Обновите их и повторите.',
      en: 'The data has changed. Reload it and try again.',
    },
  },
  410: {
    code: 'Withdrawn',
    text: {
      ru: 'Снято с публикации. Причина и замена – в details.',
      en: 'Withdrawn. The reason and what replaces it are in details.',
    },
  },
  413: {
    code: 'TooLarge',
    text: {
      ru: 'Запрос слишком большой. Уменьшите его и повторите.',
      en: 'The request is too large. Make it smaller and try again.',
    },
  },
  415: {
    code: 'UnsupportedMediaType',
    text: {
      ru: 'Тип содержимого не поддерживается. Отправьте JSON.',
      en: 'This content type is not supported. Send JSON.',
    },
  },
  429: {
    code: 'TooManyRequests',
    text: {
      ru: 'Слишком много запросов. Повторите позже.',
      en: 'Too many requests. Try again later.',
    },
  },
  503: {
    code: 'Unavailable',
    text: {
      ru: 'Сервис перегружен. Повторите через несколько секунд.',
      en: 'The service is overloaded. Try again in a few seconds.',
    },
  },
};

const FAILURE: StatusText = {
  code: 'InternalError',
  text: {
    ru: 'Внутренняя ошибка. Мы уже записали её в журнал; повторите позже.',
    en: 'Internal error. It has been logged; try again later.',
  },
};

export function textOfStatus(status: number): StatusText {
  const known = TEXTS[status] ?? (status < 500 ? TEXTS[400] : FAILURE);
  return known ?? FAILURE;
}
