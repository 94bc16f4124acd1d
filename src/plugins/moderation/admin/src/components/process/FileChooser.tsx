import { useStrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

interface FileChooserProps {
  onChoose: (ids: number[]) => void;
  onClose: () => void;
}

/** What the library's dialog takes; the panel's registry of components does not say. */
type LibraryDialog = ComponentType<{
  allowedTypes: string[];
  onClose: () => void;
  onSelectAssets: (assets: { id: number }[]) => void;
}>;

const isLibraryDialog = (component: unknown): component is LibraryDialog =>
  typeof component === 'function' || (typeof component === 'object' && component !== null);

/** The media library's own dialog: what one sees there, and may upload there, one may attach. */
export const FileChooser = ({ onChoose, onClose }: FileChooserProps) => {
  const dialog: unknown = useStrapiApp('FileChooser', (state) => state.components['media-library']);
  if (!isLibraryDialog(dialog)) return null;
  const MediaLibraryDialog = dialog;
  return (
    <MediaLibraryDialog
      allowedTypes={['files', 'images']}
      onClose={onClose}
      onSelectAssets={(assets) => onChoose(assets.map(({ id }) => id))}
    />
  );
};
