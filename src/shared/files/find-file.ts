import type { Core } from '@strapi/strapi';

/** A row of the media library as far as serving it needs. */
export interface FileRow {
  id: number;
  name: string;
  hash: string;
  ext: string | null;
  formats: Record<string, { hash: string; ext: string }> | null;
  /** What the file is attached to: rows of content types and components. */
  related?: { id: number; __type: string }[];
  folder?: { id: number } | null;
  createdBy?: { id: number } | null;
}

/** Names Strapi gives to files on the disk: `<slug>_<random>.<ext>`, derived images with a prefix. */
const STORED_NAME = /^([A-Za-z0-9_-]{1,300})(\.[a-z0-9]{1,8})$/;
const FORMAT_PREFIX = /^(thumbnail|xsmall|small|medium|large|xlarge)_/;

/** The file of the media library that a stored name belongs to, itself or as one of its smaller images. */
export async function findFile(strapi: Core.Strapi, storedName: string): Promise<FileRow | undefined> {
  const hash = STORED_NAME.exec(storedName)?.[1];
  if (!hash) return undefined;
  const rows: FileRow[] = await strapi.db.query('plugin::upload.file').findMany({
    where: { hash: { $in: [hash, hash.replace(FORMAT_PREFIX, '')] } },
    populate: { related: true, folder: true, createdBy: true },
  });
  return rows.find((row) =>
    [row, ...Object.values(row.formats ?? {})].some(({ hash, ext }) => `${hash}${ext ?? ''}` === storedName),
  );
}
