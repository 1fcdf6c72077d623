/** Words in a timeline's map and in its pictures: they come with what draws these. */
export interface OverviewMessages {
  readonly hollow: string;
  /** Under the map. */
  readonly key: string;
}
