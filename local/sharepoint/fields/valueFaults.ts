import { SharePointFault, faults } from '../wire/SharePointFault';

const SP_EXCEPTION = 'Microsoft.SharePoint.SPException';

/**
 * Refusals of single values. The OData one is the message of the service; for the others the wording and the 500 are from
 * memory of SharePoint Online, no recorded answer was found.
 */
export const valueFaults = {
  wrongEdmType: (edmType: string): SharePointFault =>
    faults.badQuery(
      `Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`
    ),
  textTooLong: (): SharePointFault =>
    new SharePointFault(
      500,
      `-2130575163, ${SP_EXCEPTION}`,
      'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
    ),
  outOfRange: (
    title: string,
    low: number | null | undefined,
    high: number | null | undefined
  ): SharePointFault =>
    new SharePointFault(
      500,
      `-2130575155, ${SP_EXCEPTION}`,
      `Invalid number value.\n\n${title}: the value must be between ${low ?? '-∞'} and ${high ?? '∞'}.`
    ),
  badChoice: (title: string, value: string): SharePointFault =>
    new SharePointFault(
      500,
      `-2130575155, ${SP_EXCEPTION}`,
      `Invalid choice value.\n\n'${value}' is not one of the choices of the field '${title}'.`
    ),
  badUrl: (): SharePointFault =>
    new SharePointFault(
      500,
      `-2130575155, ${SP_EXCEPTION}`,
      'Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.'
    ),
  badPerson: (): SharePointFault =>
    new SharePointFault(400, `-2130575276, ${SP_EXCEPTION}`, 'The user does not exist or is not unique.')
};
