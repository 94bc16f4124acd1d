/** What a citizen may follow; `organization` and `service` name a document. */
export type Topic =
  | { readonly kind: 'news' | 'announcements' }
  | { readonly kind: 'organization' | 'service'; readonly documentId: string };

/** Strapi's documentIds have 24 letters and digits; imported ones may differ a little. */
const NAMED = /^(organization|service):([a-z0-9]{8,64})$/;

/** `news`, `announcements`, `organization:<documentId>`, `service:<documentId>`; null for anything else. */
export function parseTopic(text: string): Topic | null {
  if (text === 'news' || text === 'announcements') return { kind: text };
  const [, kind, documentId] = NAMED.exec(text) ?? [];
  if ((kind !== 'organization' && kind !== 'service') || documentId === undefined) return null;
  return { kind, documentId };
}
