import { Modal } from '@strapi/design-system';
import { useState } from 'react';
import { VerbButton } from '../components/VerbButton';
import { useWords } from '../words';
import { MinorEditsForm } from './MinorEditsForm';

/** Of an organisation: which fields of its documents go without a review. */
export const MinorEdits = ({ organization }: { organization: string }) => {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <VerbButton reasons={[]} variant="tertiary" onClick={() => setOpen(true)}>
        {say('minor.open', 'Правки без проверки')}
      </VerbButton>
      {isOpen && (
        <Modal.Root open onOpenChange={setOpen}>
          <Modal.Content aria-describedby={undefined}>
            <Modal.Header closeLabel={say('dialog.close', 'Закрыть')}>
              <Modal.Title>{say('minor.open', 'Правки без проверки')}</Modal.Title>
            </Modal.Header>
            <MinorEditsForm organization={organization} onClose={() => setOpen(false)} />
          </Modal.Content>
        </Modal.Root>
      )}
    </>
  );
};
