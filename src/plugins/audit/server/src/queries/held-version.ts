import type { Transaction } from '../../../../../shared/db/in-transaction';

interface HeldVersion {
  readonly name: string | null;
  readonly isErased: boolean;
}

const HELD = 'select name, erased_by is not null as "isErased" from audit_versions where id = ? for update';

/** What of a version may change, held until the transaction ends. */
export async function heldVersion(trx: Transaction, id: number): Promise<HeldVersion> {
  const { rows }: { rows: HeldVersion[] } = await trx.raw(HELD, [id]);
  const [held] = rows;
  if (!held) throw new Error(`Version ${id} is gone`);
  return held;
}
