/** Words on pictures that leave the page. */
export interface PictureMessages {
  /** How many more there are than the picture has room for. */
  more(count: number): string;
  /** Before the address: what is there. */
  notes: string;
  /** A link to all that is said of a chart. */
  allNotes: string;
  /** Of a language that is still being written: marks in markup what is English. */
  mark?(markup: string): string;
}
