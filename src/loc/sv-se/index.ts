import { administration } from './administration';
import { common } from './common';
import { inbox } from './inbox';
import { myReports } from './myReports';
import { overview } from './overview';
import { report } from './report';

/** Swedish: the language of the product, and the measure of what every other language must have. */
export const svSe = { common, report, myReports, inbox, overview, administration };
