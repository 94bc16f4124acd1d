import { useForm } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import type { Clock } from '../../../shared/clock';
import { useModerationApi } from '../api';
import { chosenOrganization, editedDocument, isOrganizationRemoved } from './clock-of-form';
import { browserZone } from './wall-dates';

const ORGANIZATION = 'api::organization.organization';
const SITE = 'site';

export interface ShownClock {
  readonly zone: string;
  readonly whose: 'organization' | 'site' | 'person';
  readonly isLoading: boolean;
}

/**
 * Whose clock is asked for, as `type/documentId`; null: nobody's. A window over the page edits another document than
 * the address of the page names, and what type it is of is not known here.
 */
function useSubject(): string | null {
  const { slug = '', id } = useParams();
  const chosen = useForm('MomentInput', ({ values }) => chosenOrganization(values));
  const isRemoved = useForm('MomentInput', ({ values }) => isOrganizationRemoved(values));
  const edited = useForm('MomentInput', ({ values }) => editedDocument(values));
  if (chosen) return `${ORGANIZATION}/${chosen}`;
  if (isRemoved || !edited) return SITE;
  return edited === id ? `${slug}/${edited}` : null;
}

/** By which clock the times of the form are meant. Where that cannot be learnt: by the clock of the person. */
export function useClock(): ShownClock {
  const api = useModerationApi();
  const subject = useSubject();
  const ask = useCallback(
    async (signal: AbortSignal): Promise<Clock | null> => {
      if (subject === null) return null;
      const [type = '', id] = subject.split('/');
      return api.clock(id === undefined ? null : { type, id }, signal);
    },
    [api, subject],
  );
  const { answer } = useAnswer(ask);
  const isLoading = answer.stage === 'loading';
  const clock = answer.data;
  if (!clock) return { zone: browserZone(), whose: 'person', isLoading };
  return { zone: clock.timeZone, whose: clock.isOfOrganization ? 'organization' : 'site', isLoading };
}
