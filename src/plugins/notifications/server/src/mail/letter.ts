/** What a letter says besides its subject. Everything is plain text and unsafe until escaped. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  /** Absolute; null: the letter leads nowhere. */
  readonly link: string | null;
  readonly unsubscribeUrl: string | null;
  /** Address of the picture that tells the letter was opened; null: nobody is watched. */
  readonly openedUrl: string | null;
}

export const WORDS = {
  open: 'Открыть',
  unsubscribe: 'Отписаться',
  why: 'Вы получили это письмо, потому что подписаны на новости.',
  automatic: 'Письмо отправлено автоматически, отвечать на него не нужно.',
} as const;

/** Paragraphs of a plain text: a blank line starts a new one. */
export const paragraphsOf = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
