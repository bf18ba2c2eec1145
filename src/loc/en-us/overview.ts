import { Strings } from '../Strings';

export const overview: Strings['overview'] = {};
