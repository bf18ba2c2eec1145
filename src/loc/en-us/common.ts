import { Strings } from '../Strings';

export const common: Strings['common'] = {};
