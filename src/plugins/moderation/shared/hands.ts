/** What is written under a remark. */
export interface AnswerBody {
  text: string;
}

/** To whom a case is given, and a word with it. */
export interface GiveBody {
  /** id of a panel user. */
  person: number;
  text?: string | null;
}
