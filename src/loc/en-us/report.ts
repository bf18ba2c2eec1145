import { Strings } from '../Strings';

export const report: Strings['report'] = {};
