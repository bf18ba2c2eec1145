import { Strings } from '../Strings';

export const inbox: Strings['inbox'] = {};
