/** One text in both languages of the panel. */
export interface Words {
  readonly ru: string;
  readonly en: string;
}

export const words = (ru: string, en: string): Words => ({ ru, en });
