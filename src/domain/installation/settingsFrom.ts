import { Settings } from './Setting';

/** Days: suggestion K in domain 4.3. Words are empty until the municipality has chosen its own. */
const suggested: Settings = {
  protectedReaders: '',
  careSystem: '',
  kiaUrl: '',
  receiveWithinDays: 1,
  answerWithinDays: 5,
  feedbackWithinDays: 30
};

function days(text: string | undefined, otherwise: number): number {
  const found = text?.trim() ?? '';
  return /^\d{1,3}$/.test(found) ? Number(found) : otherwise;
}

/**
 * The settings from rows of name and text. A row that is missing, or a number of days that is none, leaves the
 * suggestion in force: a slip in the settings must not keep anybody from reporting.
 */
export function settingsFrom(rows: Readonly<Record<string, string>>): Settings {
  return {
    protectedReaders: rows.protectedReaders ?? suggested.protectedReaders,
    careSystem: rows.careSystem ?? suggested.careSystem,
    kiaUrl: rows.kiaUrl ?? suggested.kiaUrl,
    receiveWithinDays: days(rows.receiveWithinDays, suggested.receiveWithinDays),
    answerWithinDays: days(rows.answerWithinDays, suggested.answerWithinDays),
    feedbackWithinDays: days(rows.feedbackWithinDays, suggested.feedbackWithinDays)
  };
}
