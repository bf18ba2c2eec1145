import type { RoleRow } from '../store/rows';

/** Ids that SharePoint gives the standard role definitions in every site. */
export const roleIds = {
  limitedAccess: 1073741825,
  read: 1073741826,
  contribute: 1073741827,
  design: 1073741828,
  fullControl: 1073741829,
  edit: 1073741830
} as const;

/** [id, name, description, hidden, order, RoleTypeKind, high, low], recorded from a new team site (pnp/pnpcore RoleDefinitionTests). */
type Row = [number, string, string | null, boolean, number, number, number, number];

const ROWS: Row[] = [
  [1073741829, 'Full Control', 'Has full control.', false, 1, 5, 2147483647, 4294967295],
  [
    1073741828,
    'Design',
    'Can view, add, update, delete, approve, and customize.',
    false,
    32,
    4,
    432,
    1012866047
  ],
  [
    1073741830,
    'Edit',
    'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    false,
    48,
    6,
    432,
    1011030767
  ],
  [
    1073741827,
    'Contribute',
    'Can view, add, update, and delete list items and documents.',
    false,
    64,
    3,
    432,
    1011028719
  ],
  [
    1073741826,
    'Read',
    'Can view pages and list items and download documents.',
    false,
    128,
    2,
    176,
    138612833
  ],
  [
    1073741832,
    'Restricted View',
    'Can view pages, list items, and documents. Documents can be viewed in the browser but not downloaded.',
    true,
    144,
    8,
    65584,
    134418433
  ],
  [
    1073741825,
    'Limited Access',
    'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    true,
    160,
    1,
    48,
    134287360
  ],
  [
    1073741833,
    'Web-Only Limited Access',
    'Can only view the web when given permissions.',
    true,
    176,
    9,
    560,
    134221824
  ],
  [1073741931, 'System.LimitedView', null, true, 2147483647, 255, 48, 134418465],
  [1073741932, 'System.LimitedEdit', null, true, 2147483647, 255, 48, 134418471]
];

export const standardRoles: readonly RoleRow[] = ROWS.map(
  ([id, name, description, hidden, sort, kind, high, low]) => ({
    id,
    name,
    description,
    hidden: hidden ? 1 : 0,
    sort,
    kind,
    high,
    low
  })
);

/** The first id that a role definition made by hand gets. */
export const firstOwnRoleId = 1073741940;
