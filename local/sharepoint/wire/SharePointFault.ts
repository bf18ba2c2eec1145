/**
 * A refusal in SharePoint's own words. Any layer may throw it; `serializeFault` turns it into a body for the caller's format.
 * @property status HTTP status of the answer
 * @property code "<hresult>, <.NET type>", e.g. "-1, System.ArgumentException"
 * @property text the message a client shows
 */
export class SharePointFault extends Error {
  public constructor(
    readonly status: number,
    readonly code: string,
    readonly text: string
  ) {
    super(text);
    this.name = 'SharePointFault';
  }
}

const ARGUMENT = 'System.ArgumentException';
const SP_EXCEPTION = 'Microsoft.SharePoint.SPException';
const INVALID_QUERY = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const CLIENT_SERVICE = '-1, Microsoft.SharePoint.Client.ClientServiceException';
const THROTTLED = 'Microsoft.SharePoint.SPQueryThrottledException';
const INVALID_DIGEST =
  "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.";

/**
 * Refusals by situation. Wordings come from recorded answers of SharePoint Online (mock data of pnp/pnpcore, MIT) or from answers
 * pasted in public issues, which are named. At entries marked "unverified" code, status or wording was not found in writing.
 */
export const faults = {
  listNotFound: (title: string, webUrl: string): SharePointFault =>
    new SharePointFault(
      404,
      `-1, ${ARGUMENT}`,
      `List '${title}' does not exist at site with URL '${webUrl}'.`
    ),
  /** A list addressed by id, lists(guid'..'). Unverified. */
  listIdNotFound: (): SharePointFault =>
    new SharePointFault(
      404,
      `-2130575322, ${SP_EXCEPTION}`,
      'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.'
    ),
  itemNotFound: (): SharePointFault =>
    new SharePointFault(
      404,
      `-2130575338, ${ARGUMENT}`,
      'Item does not exist. It may have been deleted by another user.'
    ),
  fileNotFound: (serverRelativeUrl: string): SharePointFault =>
    new SharePointFault(404, `-2130575338, ${SP_EXCEPTION}`, `The file ${serverRelativeUrl} does not exist.`),
  folderNotFound: (): SharePointFault =>
    new SharePointFault(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.'),
  /** Adding a file to a folder that is not there. The code is from the source of spsave, the wording unverified. */
  directoryNotFound: (): SharePointFault =>
    new SharePointFault(404, '-2147024893, System.IO.DirectoryNotFoundException', 'File Not Found.'),
  outsideWeb: (): SharePointFault =>
    new SharePointFault(
      400,
      `-2147024809, ${ARGUMENT}`,
      'Server relative urls must start with SPWeb.ServerRelativeUrl'
    ),
  titleTaken: (): SharePointFault =>
    new SharePointFault(
      500,
      `-2130575342, ${SP_EXCEPTION}`,
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'
    ),
  /** A user addressed by id or by login name that the site does not know. */
  userNotFound: (): SharePointFault =>
    new SharePointFault(500, `-2146232832, ${SP_EXCEPTION}`, 'User cannot be found.'),
  /** ensureUser and persons written as text: the directory has no such account. */
  accountNotFound: (name: string): SharePointFault =>
    new SharePointFault(
      400,
      `-2146232832, ${SP_EXCEPTION}`,
      `The specified user ${name} could not be found.`
    ),
  /** Unverified. */
  groupNotFound: (): SharePointFault =>
    new SharePointFault(404, `-2146232832, ${SP_EXCEPTION}`, 'Group cannot be found.'),
  /** SharePoint/PnP#1859 */
  resourceNotFound: (name: string): SharePointFault =>
    new SharePointFault(
      404,
      '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
      `Cannot find resource for the request ${name}.`
    ),
  /** pnp/pnpcore#295, pnp/pnpframework#880. `url` is the server-relative list URL that SharePoint appends. */
  columnUnknown: (name: string, url?: string): SharePointFault =>
    new SharePointFault(
      400,
      `-2147024809, ${ARGUMENT}`,
      `Column '${name}' does not exist. It may have been deleted by another user.${url ? `  ${url}` : ''}`
    ),
  /** An unknown name in $select, $expand or $orderby of list items (gitbrent/SpRestLib). */
  fieldUnknown: (name: string): SharePointFault =>
    new SharePointFault(400, `-1, ${SP_EXCEPTION}`, `The field or property '${name}' does not exist.`),
  /** A verb that a resource does not have, e.g. DELETE on a collection. */
  verbUnsupported: (typeName: string, verb: string): SharePointFault =>
    new SharePointFault(400, INVALID_QUERY, `The type ${typeName} does not support HTTP ${verb} method.`),
  /** An unknown name in the body of a write. */
  propertyUnknown: (name: string, typeName: string): SharePointFault =>
    new SharePointFault(
      400,
      INVALID_QUERY,
      `The property '${name}' does not exist on type '${typeName}'. Make sure to only use property names that are defined by the type.`
    ),
  /** A lookup or person column selected without naming what to expand. Unverified. */
  expandMissing: (name: string): SharePointFault =>
    new SharePointFault(
      400,
      '-1, Microsoft.SharePoint.SPException',
      `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`
    ),
  badQuery: (text: string): SharePointFault => new SharePointFault(400, INVALID_QUERY, text),
  badExpression: (expression: string): SharePointFault =>
    new SharePointFault(400, INVALID_QUERY, `The expression "${expression}" is not valid.`),
  badJson: (text = 'Invalid JSON. A token was not recognized in the JSON content.'): SharePointFault =>
    new SharePointFault(400, INVALID_QUERY, text),
  /** A write without a body. */
  bodyMissing: (): SharePointFault =>
    new SharePointFault(
      400,
      INVALID_QUERY,
      "A node of type 'EndOfInput' was read from the JSON reader when trying to read the start of an entry. A 'StartObject' node was expected."
    ),
  badArgument: (text: string): SharePointFault => new SharePointFault(400, `-2147024809, ${ARGUMENT}`, text),
  /** Unverified: a function called with the wrong verb. */
  methodNotAllowed: (method: string, resource: string): SharePointFault =>
    new SharePointFault(
      405,
      CLIENT_SERVICE,
      `The HTTP method '${method}' cannot be used to access the resource '${resource}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`
    ),
  /** SharePoint/sp-dev-docs#5890 */
  accessDenied: (): SharePointFault =>
    new SharePointFault(
      403,
      '-2147024891, System.UnauthorizedAccessException',
      'Access denied. You do not have permission to perform this action or access this resource.'
    ),
  /** No identity at all, or one the directory does not know. Text as of app-only refusals; with status 401 unverified. */
  unauthorized: (): SharePointFault =>
    new SharePointFault(
      401,
      '-2147024891, System.UnauthorizedAccessException',
      'Attempted to perform an unauthorized operation.'
    ),
  /** pnp/pnpjs#2186 */
  digestInvalid: (): SharePointFault =>
    new SharePointFault(403, `-2130575251, ${SP_EXCEPTION}`, INVALID_DIGEST),
  digestExpired: (): SharePointFault =>
    new SharePointFault(403, `-2130575252, ${SP_EXCEPTION}`, INVALID_DIGEST),
  /** pnp/sp-dev-fx-controls-react#1509. Both values as they stand in headers, quotes included. */
  etagMismatch: (requested: string, actual: string): SharePointFault =>
    new SharePointFault(
      412,
      CLIENT_SERVICE,
      `The request ETag value '${requested}' does not match the object's ETag value '${actual}'.`
    ),
  /** SharePoint/sp-dev-docs#1905 */
  saveConflict: (): SharePointFault =>
    new SharePointFault(
      409,
      `-2130246326, ${SP_EXCEPTION}`,
      'Save Conflict\n\nYour changes conflict with those made concurrently by another user. If you want your changes to be applied, click Back in your Web browser, refresh the page, and resubmit your changes.'
    ),
  duplicateValue: (columnTitle: string): SharePointFault =>
    new SharePointFault(
      500,
      '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${columnTitle}].`
    ),
  /** The status is from pnp/pnpjs#3098, code and wording are unverified. */
  fileLocked: (serverRelativeUrl: string, by: string): SharePointFault =>
    new SharePointFault(
      423,
      '-2147018894, Microsoft.SharePoint.SPFileLockException',
      `The file "${serverRelativeUrl}" is locked for exclusive use by ${by}.`
    ),
  /** pnp/pnpjs#3149 */
  viewThreshold: (): SharePointFault =>
    new SharePointFault(
      500,
      `-2147024860, ${THROTTLED}`,
      'The attempted operation is prohibited because it exceeds the list view threshold.'
    ),
  /** vgrem/office365-rest-python-client#758 */
  lookupThreshold: (): SharePointFault =>
    new SharePointFault(
      500,
      `-2147024749, ${THROTTLED}`,
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
    ),
  /** pnp/pnpcore#777, pnp/pnpjs#3207 */
  requestTooLarge: (limitBytes: number): SharePointFault =>
    new SharePointFault(
      400,
      INVALID_QUERY,
      `The maximum number of bytes allowed to be read from the stream has been exceeded. After the last read operation, a total of ${limitBytes + 1} bytes has been read from the stream; however a maximum of ${limitBytes} bytes is allowed.`
    ),
  /** SharePoint/sp-dev-docs#644 and pnp/pnpjs#209; the code is unverified. */
  notAcceptable: (text: string): SharePointFault => new SharePointFault(406, CLIENT_SERVICE, text),
  /** The status is from SharePoint/PnP-JS-Core#680, code and wording are unverified. */
  queryTooLong: (): SharePointFault =>
    new SharePointFault(
      404,
      '-1, System.Web.HttpException',
      'The length of the query string for this request exceeds the configured maxQueryStringLength value.'
    ),
  /** Not a SharePoint answer: this server does not play that part, and says which. */
  notImplemented: (what: string): SharePointFault =>
    new SharePointFault(
      501,
      '-1, System.NotImplementedException',
      `The local server does not implement ${what}.`
    )
};
