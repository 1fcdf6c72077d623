import { ownEvidence } from '../own-data/evidence.js';
import { type OwnReading, wholeOf } from '../own-data/reading.js';
import { say } from '../own-data/saying.js';
import { countInText } from '../own-data/count-path.js';
import type { Petitions } from './data.js';

/** A count as it came, and from where. */
export interface LiveReading {
  readonly text: string;
  /** JSON pointer or dotted path of the count; empty: the text is the count. */
  readonly path: string;
  readonly address: string;
  readonly whose: string;
  /** When it was read: day as EDTF, and the time of day as the reader's clock shows it. */
  readonly day: string;
  readonly time: string;
}

/**
 * A live count as the counter's data: one petition, one integer, and when it was read. Nothing else of the response is kept.
 * @throws DataError `no-count`, `bad-json`
 */
export function livePetition({ text, path, address, whose, day, time }: LiveReading): OwnReading<Petitions> {
  const evidence = ownEvidence([]);
  const value = countInText(text, path);
  const citations = evidence.cite(address);
  const signature = {
    one: say('signature', 'one'),
    other: say('signature', 'other'),
  };
  return {
    problems: [],
    data: {
      ...wholeOf(
        {
          fields: {},
          title: say('petitionsTitle'),
          subtitle: say('petitionsSubtitle'),
          periods: [day],
          evidence,
          problems: [],
          unsourced: [],
        },
        { whose, today: 0 },
      ),
      subject: say('matter'),
      reportedBy: { en: whose },
      unit: signature,
      isOne: true,
      providers: [],
      petitions: [
        {
          id: 'live',
          name: say('petitionOfPage'),
          value,
          bound: 'exact',
          status: ['provisional'],
          period: day,
          periodWords: say('asOf', day, time),
          provider: '',
          citations,
        },
      ],
    },
  };
}
