import { Strings } from '../Strings';
import { administration } from './administration';
import { common } from './common';
import { inbox } from './inbox';
import { myReports } from './myReports';
import { overview } from './overview';
import { report } from './report';

export const enUs: Strings = { common, report, myReports, inbox, overview, administration };
