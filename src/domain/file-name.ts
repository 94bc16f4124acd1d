const LONGEST = 200;

// Control and invisible characters, among them those that turn «‮fdp.exe» into something that looks like a PDF.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;
const FORBIDDEN = /[<>:"/\\|?*]/g;

/**
 * The name of an uploaded file as it is stored and shown: composed letters (macOS sends «й» in two pieces), no path, no
 * invisible or forbidden characters, the extension in lower case. Cyrillic stays.
 */
export function normaliseFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, '_')
    .replace(/\s+/g, ' ')
    .trim();
  const dot = plain.lastIndexOf('.');
  const hasExtension = dot >= 0 && plain.length - dot <= 9;
  const extension = hasExtension ? plain.slice(dot).trim().toLowerCase() : '';
  const base = (hasExtension ? plain.slice(0, dot) : plain).replace(/^[.\s]+|[.\s]+$/g, '');
  return `${[...(base || 'файл')].slice(0, LONGEST).join('')}${extension}`;
}
