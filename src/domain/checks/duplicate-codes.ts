import type { ContentCheck } from './check';
import { otherDocuments } from './context';
import { noteAt } from './prose';
import { textOf } from './values';

export const duplicateCodes: ContentCheck = {
  code: 'duplicate-codes',
  name: { ru: 'Повтор кода', en: 'Repeated code' },
  severity: 'error',
  appliesTo: ['api::service.service', 'api::service-category.service-category'],
  run(snapshot, context) {
    const code = textOf(snapshot.fields.code)?.trim().toLowerCase();
    return otherDocuments(snapshot, context)
      .filter((each) => code !== undefined && each.code?.trim().toLowerCase() === code)
      .slice(0, 1)
      .map((each) =>
        noteAt(
          ['code'],
          { ru: `Этот код уже занят: «${each.title}».`, en: 'This code is taken already.' },
          { ru: 'Укажите уникальный код.', en: 'Give a unique code.' },
          each.code,
        ),
      );
  },
};
