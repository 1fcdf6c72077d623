/** A row of own counts, in short. */
export type Row = readonly [period: string, value: number | null, more?: object];

export const quarter = (year: number, number: number) =>
  `${year}-${String(number * 3 - 2).padStart(2, '0')}/${year}-${String(number * 3).padStart(2, '0')}`;
export const fiscal = (year: number) => `${year}-04/${year + 1}-03`;

export const QUARTERS: readonly Row[] = [1, 2, 4].map((number) => [quarter(2020, number), 300 + number]);
const MONTHS: readonly Row[] = ['2020-11', '2020-12', '2021-02'].map((period, index) => [period, index + 5]);
export const FISCAL: readonly Row[] = [2018, 2019, 2021].map((year, index) => [fiscal(year), index + 5]);
const WEEKS: readonly Row[] = [
  ['2019-12-30/2020-01-05', 5],
  ['2020-01-06/2020-01-12', 6],
  ['2020-01-20/2020-01-26', 7],
];

// One case on one line reads as a table.
// prettier-ignore
export const AXES: readonly (readonly [name: string, rows: readonly Row[], labels: readonly string[]])[] = [
  ['quarters', QUARTERS, ['Q1 2020', 'Q2 2020', 'Q3 2020', 'Q4 2020']],
  ['months', MONTHS, ['Nov 2020', 'Dec 2020', 'Jan 2021', 'Feb 2021']],
  ['fiscal years', FISCAL, ['2018/19', '2019/20', '2020/21', '2021/22']],
  ['weeks', WEEKS, ['30 Dec 2019 – 5 Jan 2020', '6–12 Jan 2020', '13–19 Jan 2020', '20–26 Jan 2020']],
  ['half years', [['2019-01/2019-06', 4], ['2019-07/2019-12', 5]], ['Jan–Jun 2019', 'Jul–Dec 2019']],
  ['one quarter', [[quarter(2020, 3), 4]], ['Q3 2020']],
  ['one month', [['2020-09', 4]], ['Sep 2020']],
  ['about a fiscal year', [['2019-04~/2020-03', 4], [fiscal(2020), 5]], ['2019/20', '2020/21']],
  ['days that are whole months', [['2020-01-01/2020-01-31', 4], ['2020-02-01/2020-02-29', 5]], ['Jan 2020', 'Feb 2020']],
];
