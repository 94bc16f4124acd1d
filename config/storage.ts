import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** Where files live and who scans them. Directories are absolute paths under DATA_DIR. None of them is below a directory that Strapi serves. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const dataDir = path.resolve(process.cwd(), env('DATA_DIR', '.data'));
  return {
    dataDir,
    uploads: path.join(dataDir, 'uploads'),
    temporary: path.join(dataDir, 'tmp'),
    /** `tcp://host:3310` or `unix:///path`; empty: files are not scanned. */
    clamdUrl: env('CLAMD_URL', ''),
  };
};
