/** Numbers of SharePoint Online that this server keeps (software-boundaries-and-limits and the issues named where they are used). */
export const limits = {
  listViewThreshold: 5000,
  lookupsPerQuery: 12,
  defaultPage: 100,
  largestPage: 5000,
  indexesPerList: 20,
  scopesPerList: 50_000,
  itemsToBreak: 100_000,
  /** bytes of one request body, pnp/pnpjs#3207 */
  requestBytes: 2_097_152
} as const;
