import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type {
  AddMemberBody,
  ChangeAuthorityBody,
  ChangePositionBody,
  ItemAnswer,
  ListAnswer,
  Membership,
  MembershipsQuery,
  OrganizationName,
  Person,
  PickerQuery,
} from '../../shared/contract';

/** The routes of the plugin, as typed calls. They reject with the panel's own error of a refused request. */
export function useRegistryApi() {
  const { get, post } = useFetchClient();
  return useMemo(() => {
    const list = async <Item>(path: string, params: object, signal: AbortSignal): Promise<ListAnswer<Item>> =>
      (await get<ListAnswer<Item>>(`/registry/${path}`, { params, signal })).data;
    return {
      memberships: (query: MembershipsQuery, signal: AbortSignal) =>
        list<Membership>('memberships', query, signal),
      people: (query: PickerQuery, signal: AbortSignal) => list<Person>('people', query, signal),
      organizations: (query: PickerQuery, signal: AbortSignal) =>
        list<OrganizationName>('organizations', query, signal),
      add: (body: AddMemberBody) => post<ItemAnswer<Membership>>('/registry/memberships', body),
      changePosition: (documentId: string, body: ChangePositionBody) =>
        post<ItemAnswer<Membership>>(`/registry/memberships/${documentId}/change-position`, body),
      changeAuthority: (documentId: string, body: ChangeAuthorityBody) =>
        post<ItemAnswer<Membership>>(`/registry/memberships/${documentId}/change-authority`, body),
      remove: (documentId: string) => post<ItemAnswer<null>>(`/registry/memberships/${documentId}/remove`),
    };
  }, [get, post]);
}
