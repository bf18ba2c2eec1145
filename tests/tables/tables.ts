/**
 * `npm run tables`: the deviations behind a published table are sent and received through the product, one by one, by
 * the people concerned; the product's own statistics must then give the table back, computed.
 */
import { demoSite, loadYear } from '../../local/demo/loadDemo';
import { codeOfPublished } from '../../local/demo/publishedCategories';
import { publishedTable } from '../../local/demo/publishedTable';
import { Sessions } from '../../local/demo/Sessions';
import { compareTable } from './compareTable';
import { printTable } from './printTable';
import { startTenant } from './startTenant';

/** The quality team reads every unit's cases, through rights on folders: what it counts, it could also open. */
const reader = 'klara.kvalitetson@pahittsby.example';

async function main(): Promise<boolean> {
  const tenant = await startTenant(demoSite);
  try {
    const bearer = (login: string): string => login;
    const started = Date.now();
    await loadYear({ origin: tenant.origin, bearer, log: (line) => console.log(line) });
    console.log(
      `${publishedTable.total} reports, sent and received in ${Math.round((Date.now() - started) / 1000)} s\n`
    );
    const overview = await new Sessions(tenant.origin + demoSite, bearer)
      .open(reader)
      .loadOverview(publishedTable.year);
    const comparison = compareTable(publishedTable, overview, codeOfPublished);
    console.log(printTable(publishedTable, overview, comparison, codeOfPublished));
    return comparison.wrong.length === 0;
  } finally {
    await tenant.close();
  }
}

main().then(
  (agrees) => process.exit(agrees ? 0 : 1),
  (error) => {
    console.error(error);
    process.exit(1);
  }
);
