/** «один день, два дня, пять дней»: the forms of Russian grammar (CLDR categories one, few, many). */
export interface PluralForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

const RULES = new Intl.PluralRules('ru');

/** The form that goes with the number; fractions go with `few` («1,5 дня»). */
export function pluralForm(count: number, forms: PluralForms): string {
  const category = RULES.select(count);
  if (category === 'one') return forms.one;
  return category === 'many' ? forms.many : forms.few;
}
