/** Ids of the controls, so that the error summary can lead to them. */
export const fieldIds = {
  whatHappened: 'report-what',
  kind: 'report-kind',
  unitCode: 'report-unit',
  law: 'report-law',
  categoryCode: 'report-category',
  categoryText: 'report-category-text',
  eventAt: 'report-event',
  discoveredAt: 'report-discovered',
  consequence: 'report-consequence',
  immediateAction: 'report-action',
  careReference: 'report-care',
  hideName: 'report-hide',
  kiaNumber: 'report-kia',
  identityReason: 'report-identity-reason'
} as const;

export type ReportFieldName = keyof typeof fieldIds;
