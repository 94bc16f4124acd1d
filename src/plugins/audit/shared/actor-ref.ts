/** Actors that are found by name: of the others a kind says all there is. */
export const NAMED_ACTORS = ['staff', 'citizen', 'token'] as const;

export type NamedActor = (typeof NAMED_ACTORS)[number];

/** One actor: `staff-17`. Numbers are of the kind's own table. */
export interface ActorRef {
  readonly kind: NamedActor;
  readonly id: number;
}

export const actorRefText = ({ kind, id }: ActorRef): string => `${kind}-${id}`;

export const isNamedActor = (kind: string | undefined): kind is NamedActor =>
  NAMED_ACTORS.some((one) => one === kind);

const LARGEST_ID = 2_147_483_647;

/** @returns null for anything that is not `<kind>-<positive integer>` */
export function actorRefOf(text: string): ActorRef | null {
  const [, kind, digits] = /^([a-z]+)-([1-9]\d{0,9})$/.exec(text) ?? [];
  const id = Number(digits);
  return isNamedActor(kind) && id <= LARGEST_ID ? { kind, id } : null;
}
