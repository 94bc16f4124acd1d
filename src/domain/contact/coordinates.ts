import type { Path, Refusal } from '../refusal';
import { type ContactCode, refuseContact } from './messages';

/** Degrees of WGS 84. */
export interface Coordinates {
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

function isWithin(value: number, limit: number): boolean {
  return Math.abs(value) <= limit;
}

/** Both or neither; latitude within ±90, longitude within ±180. */
export function checkCoordinates(coordinates: Coordinates, path: Path = []): Refusal<ContactCode>[] {
  const latitude = coordinates.latitude ?? null;
  const longitude = coordinates.longitude ?? null;
  if (latitude === null && longitude === null) return [];
  if (latitude === null) return [refuseContact('CoordinatesIncomplete', [...path, 'latitude'])];
  if (longitude === null) return [refuseContact('CoordinatesIncomplete', [...path, 'longitude'])];
  return [
    ...(isWithin(latitude, 90) ? [] : [refuseContact('Latitude', [...path, 'latitude'])]),
    ...(isWithin(longitude, 180) ? [] : [refuseContact('Longitude', [...path, 'longitude'])]),
  ];
}
