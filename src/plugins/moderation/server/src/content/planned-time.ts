import type { Content } from './read-content';

/** «Опубликовать не раньше» of the form, while it lies ahead. */
export function plannedTime({ fields }: Content): Date | null {
  const { plannedPublicationAt: planned } = fields;
  const time = typeof planned === 'string' ? new Date(planned) : null;
  return time && time > new Date() ? time : null;
}
