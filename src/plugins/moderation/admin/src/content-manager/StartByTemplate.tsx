import { Button } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { storedPermission } from '../../../../../admin/shared/stored-permission';
import { ACTIONS, MODERATED_TYPES } from '../../../shared/ids';
import { useWords } from '../words';
import { StartDialog } from './StartDialog';

const CHECK = [storedPermission(ACTIONS.checkContent)];
const CREATE = 'plugin::content-manager.explorer.create';
const CREATES = MODERATED_TYPES.map((type) => ({ ...storedPermission(CREATE), id: type, subject: type }));

const Offer = ({ type }: { type: string }) => {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" startIcon={<Duplicate />} onClick={() => setIsOpen(true)}>
        {say('start.open', 'Создать по шаблону')}
      </Button>
      {isOpen && <StartDialog type={type} onClose={() => setIsOpen(false)} />}
    </>
  );
};

const AskWhetherMay = ({ type, create }: { type: string; create: (typeof CREATES)[number] }) => {
  const [may] = useState(() => [create]);
  const { allowedActions: checks } = useRBAC(CHECK);
  const { allowedActions } = useRBAC(may);
  const isOffered = checks.canCheckContent === true && allowedActions.canCreate === true;
  return isOffered ? <Offer type={type} /> : null;
};

/** In the list of a moderated type, for those who may create such documents. */
export const StartByTemplate = () => {
  const { slug } = useParams();
  const create = CREATES.find(({ subject }) => subject === slug);
  return create ? <AskWhetherMay key={create.subject} type={create.subject} create={create} /> : null;
};
