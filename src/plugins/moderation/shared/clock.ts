/** By which clock the times in a form are read and written. */
export interface Clock {
  /** IANA name. */
  timeZone: string;
  /** Where there is no organisation it is the clock of the installation. */
  isOfOrganization: boolean;
}
