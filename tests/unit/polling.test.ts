import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Attempt,
  MOST_FAILURES,
  isStale,
  nextDelay,
  pollingInterval,
  retryAfterSeconds,
} from '../../src/petition-counter/polling.js';

const NOW = Date.UTC(2020, 8, 23, 10, 0, 0);
const DAY = 86_400;

/** Seconds until the next request. */
const delay = (attempt: Partial<Attempt>) =>
  nextDelay({ interval: 60, failures: 0, retryAfter: null, random: 0, ...attempt })! / 1000;
const latest = 1 - Number.EPSILON;

/** The same numbers from 0 to 1 in each run (mulberry32). */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many times fall into the busiest second. */
function busiestSecond(times: readonly number[]): number {
  const seconds = new Map<number, number>();
  for (const time of times) seconds.set(Math.floor(time), (seconds.get(Math.floor(time)) ?? 0) + 1);
  return Math.max(...seconds.values());
}

describe('polling interval', () => {
  // prettier-ignore
  const KEPT: readonly (readonly [asked: number, kept: number])[] = [
    [60, 60], [61.5, 61.5], [600, 600], [DAY, DAY], [1, 60], [59.9, 60], [1e-9, 60], [DAY + 1, DAY], [1e12, DAY],
    [0, Infinity], [-0, Infinity], [-60, Infinity], [NaN, Infinity], [Infinity, Infinity], [-Infinity, Infinity],
  ];
  for (const [asked, kept] of KEPT) {
    it(`keeps ${kept} for ${asked}`, () => {
      expect(pollingInterval(asked)).to.equal(kept);
    });
  }
});

describe('next delay', () => {
  it('is the interval, 20 % more or less', () => {
    expect(delay({ random: 0 })).to.equal(48);
    expect(delay({ random: 0.5 })).to.be.closeTo(60, 1e-9);
    expect(delay({ random: latest })).to.be.closeTo(72, 1e-9);
    expect(delay({ interval: 300, random: 0.25 })).to.be.closeTo(270, 1e-9);
    expect(delay({ interval: 5 })).to.equal(48);
  });

  it('is never for an interval that is none', () => {
    for (const interval of [0, -1, NaN, Infinity]) {
      expect(nextDelay({ interval, failures: 0, retryAfter: null, random: 0 })).to.equal(null);
      expect(nextDelay({ interval, failures: 1, retryAfter: 120, random: 0 })).to.equal(null);
    }
  });

  it('doubles from the interval to 15 minutes, each within one interval more', () => {
    const waits = [60, 120, 240, 480, 900, 900, 900];
    for (const [index, wait] of waits.entries()) {
      expect(delay({ failures: index + 1 })).to.equal(wait);
      expect(delay({ failures: index + 1, random: 0.5 })).to.equal(wait + 30);
      expect(delay({ failures: index + 1, random: latest })).to.be.closeTo(wait + 60, 1e-9);
    }
  });

  it('never asks a failing server more often than the interval', () => {
    for (const failures of [1, 2, 7]) expect(delay({ interval: 3600, failures })).to.equal(3600);
  });

  it(`ends after ${MOST_FAILURES} failures`, () => {
    expect(MOST_FAILURES).to.equal(8);
    expect(nextDelay({ interval: 60, failures: 7, retryAfter: null, random: 0 })).to.equal(900_000);
    for (const failures of [8, 9, 1e6]) {
      expect(nextDelay({ interval: 60, failures, retryAfter: 60, random: 0 })).to.equal(null);
    }
  });

  it('waits at least as long as the server asks, and then some', () => {
    expect(delay({ failures: 1, retryAfter: 7200 })).to.equal(7200);
    expect(delay({ failures: 1, retryAfter: 7200, random: 0.5 })).to.equal(7230);
    expect(delay({ failures: 1, retryAfter: 5 }), 'the backoff is longer').to.equal(60);
    expect(delay({ failures: 5, retryAfter: 60 }), 'the backoff is longer').to.equal(900);
  });

  it('waits a day at most, whatever the server asks', () => {
    for (const retryAfter of [DAY + 1, 1e15, Infinity]) expect(delay({ failures: 1, retryAfter })).to.equal(DAY);
  });

  it('is at least 48 seconds and fits into a timer, whatever happens', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.nat({ max: 12 }),
        fc.option(fc.double({ min: 0, noNaN: true })),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (interval, failures, retryAfter, random) => {
          const next = nextDelay({ interval, failures, retryAfter, random });
          if (next === null) return !(interval > 0 && interval < Infinity) || failures >= 8;
          return next >= 48_000 && next < 2 ** 31;
        },
      ),
      { seed: 7 },
    );
  });
});

describe('10,000 clients', () => {
  for (const seed of [1, 2, 3]) {
    for (const retryAfter of [null, 3600]) {
      for (const interval of [60, 600]) {
        it(`come back spread out: seed ${seed}, interval ${interval}, Retry-After ${retryAfter}`, () => {
          const random = seeded(seed);
          const failed = Array.from({ length: 10_000 }, () => random());
          const first = failed.map((time) => time + delay({ interval, failures: 1, retryAfter, random: random() }));
          const wait = retryAfter ?? interval;
          expect(Math.min(...first)).to.be.at.least(wait);
          expect(Math.max(...first)).to.be.below(wait + interval + 1);
          expect(busiestSecond(first)).to.be.at.most((2 * 10_000) / interval);
        });
      }
    }
  }

  it('never ask in step again after they all came in one second and the server was down for 5 minutes', () => {
    const random = seeded(4);
    const later: number[] = [];
    for (let client = 0; client < 10_000; client++) {
      let failures = 0;
      for (let time = random(); time < 1200; time += delay({ failures, random: random() })) {
        failures = time < 300 ? failures + 1 : 0;
        if (time >= 1) later.push(time);
      }
    }
    expect(busiestSecond(later)).to.be.at.most((2 * 10_000) / 60);
    expect(later.length, 'they do come back').to.be.above(100_000);
  });
});

describe('a day', () => {
  /** How many requests one client makes in 24 hours. */
  const requests = (random: () => number, fails: (request: number) => boolean) => {
    let [count, failures] = [0, 0];
    for (let time = 0; time < DAY;) {
      failures = fails(count) ? failures + 1 : 0;
      count += 1;
      time += (nextDelay({ interval: 60, failures, retryAfter: null, random: random() }) ?? Infinity) / 1000;
    }
    return count;
  };

  it('of a server that is well: about one request a minute, never more than 1,800', () => {
    expect(requests(seeded(5), () => false)).to.be.within(1400, 1480);
    expect(requests(() => 0, () => false)).to.equal(1800); // prettier-ignore
  });

  it('of a server that is down: 8 requests', () => {
    expect(requests(seeded(6), () => true)).to.equal(8);
  });

  it('of a server that fails every third time: fewer than of one that is well', () => {
    expect(requests(seeded(7), (request) => request % 3 === 0)).to.be.within(1000, 1300);
  });
});

describe('Retry-After', () => {
  // prettier-ignore
  const READ: readonly (readonly [header: string | null, seconds: number | null])[] = [
    ['0', 0], ['120', 120], ['007', 7], ['99999999999', 99_999_999_999],
    ['Wed, 23 Sep 2020 10:02:00 GMT', 120], ['Wed, 23 Sep 2020 10:00:00 GMT', 0], ['Wed, 23 Sep 2020 09:00:00 GMT', 0],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0], ['Thu, 24 Sep 2020 10:00:00 GMT', DAY], ['Sat, 29 Feb 2020 10:00:00 GMT', 0],
    [null, null], ['', null], ['soon', null], ['-5', null], ['+5', null], ['1.5', null], ['1e3', null], ['120 s', null],
    [' 120', null], ['120\n', null], ['٥', null], ['120, 120', null],
    ['2020-09-23T10:02:00Z', null], ['Wed, 23 Sep 2020 10:02:00', null], ['Wed, 23 Sep 2020 10:02:00 UTC', null],
    ['Wed, 23 Sep 2020 10:02:00 +0000', null], ['Tue, 23 Sep 2020 10:02:00 GMT', null],
    ['wed, 23 sep 2020 10:02:00 gmt', null], ['Wed, 3 Sep 2020 10:02:00 GMT', null], ['Thu, 31 Sep 2020 10:02:00 GMT', null],
    ['Wed, 23 Sop 2020 10:02:00 GMT', null], ['Wed, 23 Sep 2020 24:00:00 GMT', null],
    ['Wed, 23 Sep 2020 10:60:00 GMT', null], ['Wednesday, 23-Sep-20 10:02:00 GMT', null],
    ['Wed Sep 23 10:02:00 2020', null], [' Wed, 23 Sep 2020 10:02:00 GMT', null], ['1600855320000 GMT', null],
    ['Mon, 29 Feb 2021 10:00:00 GMT', null],
  ];
  for (const [header, seconds] of READ) {
    it(`reads ${JSON.stringify(header)} as ${seconds}`, () => {
      expect(retryAfterSeconds(header, NOW)).to.equal(seconds);
    });
  }

  it('rounds a part of a second up', () => {
    expect(retryAfterSeconds('Wed, 23 Sep 2020 10:02:00 GMT', NOW + 1)).to.equal(120);
  });
});

describe('a stale count', () => {
  // prettier-ignore
  const CASES: readonly (readonly [name: string, age: number, interval: number, stale: boolean])[] = [
    ['of now', 0, 60, false],
    ['of two intervals ago', 120, 60, false],
    ['of just before', 120.001, 60, true],
    ['of two minutes ago, when the interval is raised to one', 119, 5, false],
    ['of last year', 365 * DAY, 600, true],
    ['of tomorrow', -DAY, 60, false],
    ['of an unknown time', NaN, 60, true],
    ['that is never asked again', 365 * DAY, 0, false],
  ];
  for (const [name, age, interval, stale] of CASES) {
    it(`${name}: ${stale}`, () => {
      expect(isStale(NOW - age * 1000, NOW, interval)).to.equal(stale);
    });
  }
});
