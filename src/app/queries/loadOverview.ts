import { Category } from '../../domain/category/Category';
import { toInstant } from '../../domain/shared/Instant';
import { localMonth } from '../../domain/shared/swedishTime';
import { countByMonth } from '../../domain/statistics/countByMonth';
import { Ports } from '../Ports';
import { MonthlyOverview } from '../Services';

/**
 * Cases by category and month, counted from every ordinary case that I may read.
 * @param year undefined: the newest year with cases
 */
export async function loadOverview(
  { cases, clock }: Pick<Ports, 'cases' | 'clock'>,
  categories: Promise<readonly Category[]>,
  year: number | undefined
): Promise<MonthlyOverview> {
  const [facts, known] = await Promise.all([cases.listFacts(), categories]);
  return countByMonth(facts, known, year, localMonth(toInstant(clock())).year);
}
