/** The person at the screen, as SharePoint knows them. */
export interface CurrentUser {
  /** Id in our site (not in the site the page belongs to). */
  readonly id: number;
  readonly name: string;
  readonly login: string;
  /** Stable across sites and devices: drafts on the device are kept under it. */
  readonly objectId: string;
  readonly isSiteAdmin: boolean;
}
