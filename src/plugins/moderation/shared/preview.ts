/** A file as the public sees it. */
export interface PreviewFile {
  name: string;
  url: string;
  mime: string;
  alternativeText: string | null;
}

export type PreviewContent =
  /** `type` of the schema: `text`, `date`, `enumeration` … */
  | { kind: 'plain'; type: string; value: string | number | boolean }
  /** Strapi's blocks, as the editor wrote them. */
  | { kind: 'blocks'; blocks: unknown[] }
  | { kind: 'files'; files: PreviewFile[] }
  /** What linked documents are called. */
  | { kind: 'links'; titles: string[] }
  | { kind: 'groups'; groups: PreviewPart[][] };

/** One filled field of the page, in the order of the schema. */
export interface PreviewPart {
  name: string;
  label: string;
  content: PreviewContent;
}

/** What the public page of a document will show. */
export interface Preview {
  title: string;
  parts: PreviewPart[];
}
