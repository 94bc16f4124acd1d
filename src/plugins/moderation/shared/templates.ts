import type { PublicationTemplate } from '../../../domain/checks/templates/template';

/** A template with the fields it may speak of. */
export interface TemplateAnswer extends PublicationTemplate {
  /** The product brings it, and nobody has changed it. */
  readonly isShipped: boolean;
}

export interface TemplatesAnswer {
  readonly templates: readonly TemplateAnswer[];
  /** Fields by content type: those that hold text can be prepared. */
  readonly fields: Readonly<Record<string, readonly { name: string; isText: boolean }[]>>;
}

export interface StartBody {
  /** documentId; may be left out by those who work for one organisation. */
  organization?: string | null;
}
