import type { ListRow } from '../access/types';

/** Address of a list below _api, as SharePoint writes it in edit links. */
export const listLink = (list: ListRow): string => `Web/Lists(guid'${list.id}')`;
