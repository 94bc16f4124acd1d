import { type Actor, OUTSIDERS, PANEL_ROLES, type PanelRole } from './actors';

/** Who passes: the door answers anything but 401 and 403. */
export type Door = readonly Actor[];

/** «METHOD path» as the router lists it, then the door. */
export type Doors = Readonly<Record<string, Door>>;

export const NOBODY: Door = [];
export const EVERYBODY: Door = [...OUTSIDERS, ...PANEL_ROLES];
/** A panel session is no credential of the public API: it answers 401 to it. */
export const OUTSIDE: Door = OUTSIDERS;
/** Anybody with a panel session, for what every page of the panel needs. */
export const STAFF: Door = PANEL_ROLES;
export const ADMINISTRATOR: Door = ['administrator'];
/** Administrators and these. */
export const allow = (...roles: PanelRole[]): Door => ['administrator', ...roles];
