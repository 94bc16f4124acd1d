import { useStrapiApp } from '@strapi/strapi/admin';

interface FileChooserProps {
  onChoose: (ids: number[]) => void;
  onClose: () => void;
}

/** The media library's own dialog: what one sees there, and may upload there, one may attach. */
export const FileChooser = ({ onChoose, onClose }: FileChooserProps) => {
  const components = useStrapiApp('FileChooser', (state) => state.components);
  const MediaLibraryDialog = components['media-library'];
  if (!MediaLibraryDialog) return null;
  // What the library's dialog takes, the panel's registry of components does not say.
  const props = {
    allowedTypes: ['files', 'images'],
    onClose,
    onSelectAssets: (assets: { id: number }[]) => onChoose(assets.map(({ id }) => id)),
  };
  return <MediaLibraryDialog {...props} />;
};
