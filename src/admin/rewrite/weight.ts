import type { Rewrite } from './rewrite';

const PREVIEW = '@strapi/upload/dist/admin/components/EditAssetDialog/PreviewBox';
const INPUTS = '@strapi/content-manager/dist/admin/pages/EditView/components';

/** What every page of the panel would load and no page of ours shows: a third of its first file. */
export const weight: Rewrite[] = [
  // A streaming player for the films of the media library: the browser plays a file by itself.
  {
    file: `${PREVIEW}/AssetPreview.mjs`,
    find: "import MuxPlayer from '@mux/mux-player-react';",
    replace: "const MuxPlayer = 'video';",
  },
  {
    file: `${PREVIEW}/AssetPreview.mjs`,
    find: 'accentColor: theme.colors.primary500',
    replace: 'controls: true',
  },
  { file: `${PREVIEW}/PreviewComponents.mjs`, find: 'img,\n  mux-player {', replace: 'img,\n  video {' },
  // The editor of Markdown, with the colours of two hundred programming languages: none of our fields is Markdown.
  {
    file: `${INPUTS}/InputRenderer.mjs`,
    find: "import { Wysiwyg as MemoizedWysiwyg } from './FormInputs/Wysiwyg/Field.mjs';",
    replace:
      "const MemoizedWysiwyg = React.lazy(() => import('./FormInputs/Wysiwyg/Field.mjs').then(({ Wysiwyg }) => ({ default: Wysiwyg })));",
  },
  // Whether code may be made of text: the panel's security policy forbids it, and each try is reported to the browser.
  {
    file: 'zod/v4/core/core.js',
    find: '__zod_globalConfig = {}',
    replace: '__zod_globalConfig = { jitless: true }',
  },
];
