import { isInRegion } from '../../../domain/audience/availability';

const FULL_LENGTHS = [8, 11];

/**
 * Every way a region that holds the place may be written: each beginning of its ОКТМО, bare or filled with
 * zeros to a full code. So the domain's rule can be asked in SQL as a list.
 */
export function regionsOf(oktmo: string): string[] {
  const beginnings = Array.from({ length: oktmo.length - 1 }, (_, index) => oktmo.slice(0, index + 2));
  const filled = beginnings.flatMap((start) =>
    FULL_LENGTHS.filter((length) => length > start.length).map((length) => start.padEnd(length, '0')),
  );
  return [...new Set([...beginnings, ...filled])].filter((region) => isInRegion(oktmo, region));
}
