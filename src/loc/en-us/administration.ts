import { Strings } from '../Strings';

export const administration: Strings['administration'] = {};
