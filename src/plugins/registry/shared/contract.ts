import type { Authority } from '../../../domain/staff/authority';

/** Who acts: passed to every verb explicitly, never read from the request inside one. */
export interface Actor {
  readonly userId: number;
}

/** What other plugins may ask of this one. */
export interface RegistryApi {
  /** documentIds of the organisations the panel user works for; always read afresh, so a removal takes effect at once. */
  organizationsOf(userId: number): Promise<string[]>;
  /** ids of the panel users who work for the organisation. */
  staffOf(organization: string): Promise<number[]>;
  /** Lets a panel user work for an organisation. @throws RefusedError `MembershipRefused`, `AlreadyMember` */
  addMember(actor: Actor, input: AddMemberBody): Promise<Membership>;
  /** What the person acts on for the organisation. @throws RefusedError `AuthorityRefused`, `MembershipNotFound` */
  changeAuthority(actor: Actor, membership: string, input: ChangeAuthorityBody): Promise<Membership>;
  /** id of the organisation's folder in the media library, made at the first call. */
  folderOf(organization: string): Promise<number>;
}

export interface Person {
  id: number;
  firstname: string | null;
  lastname: string | null;
  email: string;
}

export interface OrganizationName {
  documentId: string;
  shortName: string;
}

export interface Membership {
  documentId: string;
  user: Person;
  organization: OrganizationName;
  position: string | null;
  /** What the person acts on for the organisation; null where nobody has written it down. */
  authority: Authority | null;
  createdAt: string;
  updatedAt: string;
}

export interface Pagination {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

export interface ListAnswer<Item> {
  data: Item[];
  meta: { pagination: Pagination };
}

export type MembershipSort = `${'person' | 'organization' | 'position' | 'createdAt'}:${'asc' | 'desc'}`;

/** Query of `GET /registry/memberships`. `text` is looked for in names, e-mail and position. */
export interface MembershipsQuery {
  page?: number;
  pageSize?: number;
  sort?: MembershipSort;
  organization?: string;
  user?: number;
  text?: string;
}

export interface AddMemberBody {
  user: number;
  organization: string;
  position?: string | null;
}

export interface ChangePositionBody {
  position: string | null;
}

export interface ChangeAuthorityBody {
  document: string | null;
  /** Its last day, `YYYY-MM-DD`; null: without a term. */
  until: string | null;
}

export interface ItemAnswer<Item> {
  data: Item;
}

/** Query of `GET /registry/people` and `GET /registry/organizations`, the pickers of the page. */
export interface PickerQuery {
  text?: string;
  page?: number;
  pageSize?: number;
}
