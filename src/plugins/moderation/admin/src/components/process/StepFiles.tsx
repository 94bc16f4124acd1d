import { Badge, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross, Paperclip } from '@strapi/icons';
import { useState } from 'react';
import type { DocumentOfStep } from '../../../../shared/evidence';
import { useWords } from '../../words';
import { Moment } from '../Moment';
import { FileChooser } from './FileChooser';

interface StepFilesProps {
  documents: readonly DocumentOfStep[];
  mayAttach: boolean;
  onAttach: (code: string, files: number[]) => void;
  onDetach: (documentId: string) => void;
}

/** The documents a step asks for, each with its files. */
export const StepFiles = ({ documents, mayAttach, onAttach, onDetach }: StepFilesProps) => {
  const { say, pick } = useWords();
  const [choosing, setChoosing] = useState<string | null>(null);
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {documents.map(({ code, name, isRequired, files }) => (
        <Flex tag="li" key={code} direction="column" alignItems="flex-start" gap={1}>
          <Flex gap={2} wrap="wrap">
            <Typography fontWeight="semiBold">{pick(name)}</Typography>
            {!files.some(({ url }) => url !== null) && (
              <Badge>
                {isRequired
                  ? say('evidence.missing', 'Не приложен')
                  : say('evidence.optional', 'Не обязателен')}
              </Badge>
            )}
          </Flex>
          {files.map(({ documentId, name: file, url, by, at }) => (
            <Flex key={documentId} gap={2} wrap="wrap">
              {url ? (
                <Typography tag="a" href={url} target="_blank" rel="noreferrer" textColor="primary700">
                  {file}
                </Typography>
              ) : (
                <Typography textColor="danger600">
                  {say('evidence.gone', '{file}: файл удалён, приложите другой', { file })}
                </Typography>
              )}
              <Typography variant="pi" textColor="neutral600">
                {by?.name} · <Moment at={at} />
              </Typography>
              {mayAttach && (
                <IconButton
                  variant="ghost"
                  label={say('evidence.detach', 'Убрать файл {file}', { file })}
                  onClick={() => onDetach(documentId)}
                >
                  <Cross />
                </IconButton>
              )}
            </Flex>
          ))}
          {mayAttach && (
            <Button size="S" variant="secondary" startIcon={<Paperclip />} onClick={() => setChoosing(code)}>
              {say('evidence.attach', 'Приложить: {name}', { name: pick(name) })}
            </Button>
          )}
        </Flex>
      ))}
      {choosing !== null && (
        <FileChooser
          onClose={() => setChoosing(null)}
          onChoose={(files) => {
            onAttach(choosing, files);
            setChoosing(null);
          }}
        />
      )}
    </Flex>
  );
};
