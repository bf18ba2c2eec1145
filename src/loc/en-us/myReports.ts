import { Strings } from '../Strings';

export const myReports: Strings['myReports'] = {};
