import { readFile } from 'node:fs/promises';
import type { FileProblem } from './file-problem';

/** Descriptions of programming interfaces: JSON, YAML, XML and schemas. Text in UTF-8 of the promised form. */
export async function problemInText(location: string, extension: string): Promise<FileProblem | undefined> {
  const raw = await readFile(location);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return 'FileKindMismatch';
  }
  if (text.includes('\0')) return 'FileKindMismatch';
  if (extension === '.json') return isJson(text) ? undefined : 'FileKindMismatch';
  if (extension === '.yaml' || extension === '.yml')
    return text.trimStart().startsWith('<') ? 'FileKindMismatch' : undefined;
  if (!text.trimStart().startsWith('<')) return 'FileKindMismatch';
  // Entities read files of whoever opens the document and grow without end; pages and pictures run scripts.
  if (/<!(DOCTYPE|ENTITY)|<(html|svg|[a-z]+:script|script)[\s>]/i.test(text)) return 'FileActive';
  return undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
