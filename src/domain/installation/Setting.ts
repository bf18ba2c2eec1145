/** Inställning: what a municipality decides for itself, kept as rows in the site. */
export interface Settings {
  /** Who reads suspected misconduct, in words shown in the form. */
  readonly protectedReaders: string;
  /** Name of the care record system, for the label of the pointer. */
  readonly careSystem: string;
  /** Where staff report work injuries. */
  readonly kiaUrl: string;
  /** Working days within which a manager should receive a report (K in domain 4.3: one). */
  readonly receiveWithinDays: number;
  /** Calendar days within which a reporter should answer (K: five). */
  readonly answerWithinDays: number;
  /** Calendar days within which feedback is promised (K: thirty). */
  readonly feedbackWithinDays: number;
}
