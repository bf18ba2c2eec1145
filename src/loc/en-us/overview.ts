import { Strings } from '../Strings';

export const overview: Strings['overview'] = {
  title: 'Overview',
  loading: 'Counting cases …',
  failed: 'The cases could not be counted.',
  deniedTitle: 'You do not have permission to see any cases',
  deniedText: 'What happens with what you have reported is shown under My reports.',
  year: 'Year',
  caption: 'Cases by category and month {year}',
  category: 'Category',
  noCategory: 'Without category',
  scrollHint: 'Scroll the table sideways to see all months.',
  total: 'Total',
  allCategories: 'All categories',
  chartHeading: '{name} {year}, number per month',
  chartLabel: 'Bar chart: {name} {year}, number of cases per month. The same numbers are in the table.',
  counted: '{shown} of {total} cases that you may see',
  withoutCasesOne: 'One category without cases',
  withoutCases: '{count} categories without cases',
  countedHow: 'Counted in the month when it happened. Duplicates are not counted.',
  filterHelp: 'Choose a category to see only that one in the chart.',
  showAll: 'Show all categories',
  chosen: 'The chart shows {name}: {count} cases.',
  tableRegion: 'Table of cases by category and month, can be scrolled sideways',
  noneTitle: 'No cases in {year}',
  noneText: 'There are no cases that year that you may see.',
  namesMissing: 'The names of the categories could not be fetched, so their codes are shown.'
};
