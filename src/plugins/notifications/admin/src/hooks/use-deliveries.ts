import { useQueryParams } from '@strapi/strapi/admin';
import { useCallback, useMemo } from 'react';
import { useAnswer } from '../../../../../admin/shared/use-answer';
import { CHANNELS } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';
import { type DeliveriesQuery, STAGES } from '../../../shared/panel';
import { useDeliveriesApi } from '../api/deliveries';

/** What the address of the page keeps, so that a filtered list can be sent by link. */
export interface DeliveriesAddress {
  page?: string;
  pageSize?: string;
  channel?: string | undefined;
  stage?: string | undefined;
  event?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  _q?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Addresses are typed by hand too: what makes no sense is left out. */
function questionOf(address: DeliveriesAddress): DeliveriesQuery {
  const channel = CHANNELS.find((one) => one === address.channel);
  const stage = STAGES.find((one) => one === address.stage);
  const text = address._q?.slice(0, LIMITS.searchText);
  return {
    page: Number(address.page) || 1,
    pageSize: Number(address.pageSize) || 20,
    ...(channel ? { channel } : {}),
    ...(stage ? { stage } : {}),
    ...(address.event ? { event: address.event } : {}),
    ...(DAY.test(address.from ?? '') ? { from: address.from } : {}),
    ...(DAY.test(address.to ?? '') ? { to: address.to } : {}),
    ...(text ? { text } : {}),
  };
}

export function useDeliveries() {
  const api = useDeliveriesApi();
  const [{ query, rawQuery }, setQuery] = useQueryParams<DeliveriesAddress>();
  // The parsed query is a new object at every render; its text is not.
  const question = useMemo(() => questionOf(query), [rawQuery]);
  const ask = useCallback((signal: AbortSignal) => api.list(question, signal), [api, question]);
  const { answer, reload } = useAnswer(ask);
  const { from, to } = question;
  const askFigures = useCallback(
    (signal: AbortSignal) => api.figures({ ...(from ? { from } : {}), ...(to ? { to } : {}) }, signal),
    [api, from, to],
  );
  const { answer: figures, reload: reloadFigures } = useAnswer(askFigures);
  const { answer: events } = useAnswer(api.events);
  const { answer: channels, reload: reloadChannels } = useAnswer(api.channels);
  const filter = (change: Partial<DeliveriesAddress>): void => setQuery({ ...change, page: '1' });
  const reloadAll = (): void => {
    reload();
    reloadFigures();
  };
  return {
    answer,
    figures,
    events,
    channels,
    query,
    filter,
    reload: reloadAll,
    reloadFigures,
    reloadChannels,
  };
}
