import type { ClientBase } from 'pg';
import { deadPools, takeOver } from '../queries/dead-pools';

/** A process whose connection broke gets it back within this time; a dead one is not missed for longer than 5 seconds, one of a dead host some seconds more. */
const BENEFIT_OF_DOUBT_MS = 1_500;

/** Finds, round by round, the pools that stay dead, and puts their jobs back into the queue. */
export function createWatch(tell: (taken: number) => void) {
  let suspects = new Map<string, number>();

  return async (client: ClientBase): Promise<void> => {
    const now = Date.now();
    const dead = await deadPools(client);
    suspects = new Map(dead.map((pool) => [pool, suspects.get(pool) ?? now]));
    const certain = dead.filter((pool) => now - (suspects.get(pool) ?? now) >= BENEFIT_OF_DOUBT_MS);
    if (certain.length === 0) return;
    const taken = await takeOver(client, certain);
    if (taken > 0) tell(taken);
  };
}
