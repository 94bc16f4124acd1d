/** What Strapi's server answers in English; the panel looks each one up as `apiError.<message>`. */
const messages = {
  'Invalid credentials': 'Неверная электронная почта или пароль.',
  'User not active': 'Ваша учётная запись заблокирована.',
  'Missing credentials': 'Введите электронную почту и пароль.',
  'Too many requests, please try again later.':
    'Слишком много попыток. Подождите несколько минут и попробуйте ещё раз.',
  'Something went wrong': 'Что-то пошло не так. Попробуйте ещё раз.',
  'Internal Server Error':
    'На сервере произошла ошибка. Попробуйте ещё раз; если повторится, обратитесь к администратору.',
  'Missing or invalid credentials': 'Сеанс завершён. Войдите заново.',
  'Invalid token': 'Ссылка недействительна или устарела. Запросите новую.',
  'Invalid registration info': 'Ссылка-приглашение недействительна. Попросите администратора прислать новую.',
  'Email already taken': 'Этот адрес электронной почты уже занят.',
  'Invalid current password': 'Неверный текущий пароль.',
  'Invalid Credentials': 'Неверный текущий пароль.',
  'This attribute must be unique': 'Такое значение уже есть.',
  'Forbidden access': 'У вас нет прав на это действие.',
  Forbidden: 'У вас нет прав на это действие.',
  Unauthorized: 'Сеанс завершён. Войдите заново.',
  'Not Found': 'Не найдено. Возможно, запись удалили.',
  'Document not found': 'Запись не найдена. Возможно, её удалили.',
  'Entity not found': 'Запись не найдена. Возможно, её удалили.',
  'Policy Failed': 'У вас нет прав на это действие.',
  'Invalid status': 'Неизвестное состояние записи.',
  'Bad Request': 'Запрос составлен неверно.',
  FileTooBig: 'Файл слишком большой: сервер столько не принимает.',
  'File too large': 'Файл слишком большой.',
  'Files are empty': 'Выберите файл.',
} satisfies Record<string, string>;

export const serverMessages = Object.fromEntries(
  Object.entries(messages).map(([message, text]) => [`apiError.${message}`, text]),
);
