/** A kind of file the media library takes. */
export interface FileKind {
  readonly code: 'pdf' | 'docx' | 'xlsx' | 'jpeg' | 'png' | 'webp' | 'text';
  readonly mime: string;
  /** What tables of extensions call it besides. */
  readonly aliases?: readonly string[];
  /** In lower case with the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  readonly maxBytes: number;
}

const MEGABYTE = 1024 * 1024;
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/**
 * Documents of public bodies, pictures, and descriptions of programming interfaces. No SVG and no HTML: they run
 * scripts; no archives and no old binary office formats: they cannot be looked through.
 */
export const ALLOWED_KINDS: readonly FileKind[] = [
  { code: 'pdf', mime: 'application/pdf', extensions: ['.pdf'], maxBytes: 50 * MEGABYTE },
  {
    code: 'docx',
    mime: `${OFFICE}.wordprocessingml.document`,
    extensions: ['.docx'],
    maxBytes: 25 * MEGABYTE,
  },
  { code: 'xlsx', mime: `${OFFICE}.spreadsheetml.sheet`, extensions: ['.xlsx'], maxBytes: 25 * MEGABYTE },
  { code: 'jpeg', mime: 'image/jpeg', extensions: ['.jpg', '.jpeg'], maxBytes: 20 * MEGABYTE },
  { code: 'png', mime: 'image/png', extensions: ['.png'], maxBytes: 20 * MEGABYTE },
  { code: 'webp', mime: 'image/webp', extensions: ['.webp'], maxBytes: 20 * MEGABYTE },
  { code: 'text', mime: 'application/json', extensions: ['.json'], maxBytes: 5 * MEGABYTE },
  {
    code: 'text',
    mime: 'application/yaml',
    aliases: ['text/yaml'],
    extensions: ['.yaml', '.yml'],
    maxBytes: 5 * MEGABYTE,
  },
  {
    code: 'text',
    mime: 'application/xml',
    aliases: ['application/wsdl+xml', 'text/xml'],
    extensions: ['.xsd', '.wsdl', '.xml'],
    maxBytes: 5 * MEGABYTE,
  },
];

/** What an editor is told when a file is none of these. */
export const ALLOWED_NAMES = 'PDF, DOCX, XLSX, JPEG, PNG, WebP, JSON, YAML, XML, XSD, WSDL';
