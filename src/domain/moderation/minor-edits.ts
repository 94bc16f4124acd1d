/**
 * Fields an organisation may be allowed to change without a review: facts of the day, no statements. The e-mail and the
 * phone of an organisation are never among them: they are confirmed by a letter.
 */
export const MINOR_CANDIDATES: Readonly<Record<string, readonly string[]>> = {
  'api::announcement.announcement': ['isCommentingAllowed', 'tags'],
  'api::article.article': ['topic'],
  'api::contact.contact': ['phone', 'phoneExtension', 'email', 'office', 'workingHours', 'sortOrder'],
  'api::news-item.news-item': ['isCommentingAllowed', 'isPinned', 'tags', 'topic'],
  'api::organization.organization': ['receptionSchedule', 'socialLinks', 'website', 'workingHours'],
  'api::regulation.regulation': ['link'],
  'api::service.service': ['channels', 'responsibleContact'],
};

/** Whether nothing but allowed fields has changed. What is no candidate any more is not allowed either. */
export function isMinorChange(type: string, changed: readonly string[], allowed: readonly string[]): boolean {
  const candidates = MINOR_CANDIDATES[type] ?? [];
  return changed.length > 0 && changed.every((name) => allowed.includes(name) && candidates.includes(name));
}
