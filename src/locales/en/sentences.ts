import type { Unit } from '../../core/evidence.js';
import { countWords, LONGEST_HEADLINE } from '../../core/sentences.js';
import { number, period } from './dates.js';
import { sides } from '../facts.js';
import type { FunnelFacts, PetitionFacts, StageFacts, TimelineFacts, TrendFacts } from '../facts.js';
import type { Sentences } from '../sentences.js';
import { capital, hedged, list, count, SMALL, events, noun, amount, SUBTRACTION, DERIVED, unitWord } from './counts.js';

export const sentences: Sentences = {
  trend: {
    heading(facts, unit) {
      const { latest, range, latestStandsAlone, isByYear, isRegistered } = facts;
      if (!latest) return `${subjectOf(facts, unit)}: no full ${isByYear ? 'year' : 'period'} known`;
      const figure = `${stated(latest, unit, isRegistered && 'registered')}${latest.derived ? ' (derived)' : ''}`;
      if (latest.definitionChanged) return `${figure}, the year the definition changed`;
      // A headline has no room to say that different bodies counted; then it says less.
      if (!range || latestStandsAlone || range.severalProviders) return figure;
      const whole = `${figure}; ${between(range, 'to')} ${isByYear ? 'in full years ' : ''}since ${range.from}`;
      return countWords(whole) > LONGEST_HEADLINE ? figure : whole;
    },
    finding({ latest, range, latestStandsAlone, partial, missing, isByYear, isRegistered }, unit, reason) {
      const sentences: string[] = [];
      if (latest) {
        const { when, value } = latest;
        const verb = isRegistered && `${value === 1 ? 'was' : 'were'} registered`;
        sentences.push(`${stated(latest, unit, verb)}${latest.derived ? '; the figure is derived' : ''}.`);
        if (latestStandsAlone) sentences.push(`The figure for ${when} cannot be compared with earlier years.`);
      }
      if (range) {
        const { from, to, some, direction } = range;
        const bodies = range.severalProviders ? ', counted by different bodies' : '';
        const whole = list(some) || `${from} to ${to}`;
        const registered = isRegistered ? 'registered ' : '';
        sentences.push(
          direction === 'none'
            ? `${isByYear ? `Full years ${whole} had` : `${whole}:`} ${between(range, 'to')}${bodies}.`
            : `Under one definition the ${registered}number ${direction} every year from ${from} to ${to}, between ${between(range, 'and')}.`,
        );
      }
      if (reason) sentences.push(reason);
      if (partial.count) sentences.push(`Only part of ${list(partial.names)} is known.`);
      if (missing.count) sentences.push(`No figure was found for ${list(missing.names)}.`);
      return sentences;
    },
  },
  funnel: {
    heading: (facts) => capital(relation(facts)) + mostly(facts),
    finding(facts) {
      const { first, next, branches, chain, remainder } = facts;
      const unit = ({ unit: { one } }: StageFacts) => article(one.en);
      const sentences: string[] = [];
      const parts = chain.length ? chain : branches.length ? branches : [next];
      const set = parts.every(({ short }) => short)
        ? `${list(parts.map((part) => `${amount(part)} ${branches.length ? part.short : noun(next)}`))}${branches.length ? ` ${noun(next)}` : ''}`
        : list(parts.map((part) => `${amount(part)} (${part.name})`));
      const beside = `${amount(first)} ${described(first)} in ${facts.when}`;
      sentences.push(
        facts.relatedBy ? `Beside ${beside}, ${facts.relatedBy} sets ${set}.` : `Beside ${beside} stand ${set}.`,
      );
      if (next.value !== null)
        sentences.push(
          chain.length
            ? `${capital(relation(facts))}.`
            : `${next.isSum ? 'Their sum is' : 'In all'} ${amount(next)}${first.value ? `: ${relation(facts)}` : ''}.`,
        );
      const otherUnit = first.unit.one.en !== next.unit.one.en;
      const both = branches.length === 2 ? 'both kinds' : 'several kinds';
      // Own data may know the plural only.
      const known = [first, next].every(({ unit: { one, other } }) => one.en !== other.en);
      const plural = ({ unit: { other } }: StageFacts) => other.en;
      const cautions = [
        otherUnit && (known ? `${unit(first)} is not ${unit(next)}` : `${plural(first)} are not ${plural(next)}`),
        facts.mayOverlap &&
          branches.length > 1 &&
          `${known ? unit(next) : `one ${plural(next) && `of the ${plural(next)} `}`.trim()} may be in ${both}`,
      ].filter((each) => each !== false);
      if (cautions.length) sentences.push(`${capital(cautions.join(', and '))}.`);
      if (remainder && remainder.value !== null)
        sentences.push(
          `The remainder, ${`${amount(remainder)} ${unitWord(remainder.unit, remainder.value)}`.trim()}, is ${remainder.isSubtraction ? SUBTRACTION : DERIVED}.`,
        );
      return sentences;
    },
  },
  timeline: {
    heading({ span, count, period: years }) {
      if (span) return `${capital(lasting(span.length))} ${span.words.en}`;
      return `${count ? number(count) : 'No'} dated ${count === 1 ? 'event' : 'events'}${years ? `, ${period(years)}` : ''}`;
    },
    finding({ span, count, period: years, account, ahead, outside }) {
      const sentences: string[] = [];
      for (const { title, period: when } of span?.ends ?? []) sentences.push(`${period(when)}: ${title.en}.`);
      if (years)
        sentences.push(
          `The list holds ${events(count)}, ${period(years)}${account ? `, as dated and told by ${account.en}` : ''}.`,
        );
      if (ahead)
        sentences.push(
          `${capital(SMALL[ahead] ?? number(ahead))} ${ahead === 1 ? 'was' : 'were'} only announced or planned.`,
        );
      if (outside) sentences.push(`${events(outside)} before or after are not shown here.`);
      return sentences;
    },
  },
  petitions: {
    heading(facts) {
      const two = sides(facts);
      if (two) {
        return `${capital(count(two.pro, facts.unit))} reported for ${facts.subject}, ${again(two, facts.unit)} against it`;
      }
      return capital(petitions(facts, facts.isSeries, ' reported'));
    },
    finding(facts) {
      const two = sides(facts);
      const by = `Reported by ${facts.reportedBy}.`;
      if (!two) return [`${capital(petitions(facts, true))}.`, by];
      const opened = two.contra.opened ? `, open since ${period(two.contra.opened)}` : '';
      return [
        `${capital(count(two.pro, facts.unit))} for ${facts.subject} (${two.pro.when}), and ${again(two, facts.unit)} for the petition against it${opened}.`,
        by,
      ];
    },
  },
};

/** Each with its count, or how many there are and the highest. */
function petitions({ petitions: each, total, unit }: PetitionFacts, isDated: boolean, reported = ''): string {
  const many = total > 2;
  const said = each.map(
    (one) => `${count(one, unit)}${many ? '' : reported} for “${one.name}”${isDated ? ` (${one.when})` : ''}`,
  );
  if (!many) return list(said);
  return `${number(total)} petitions${said.length ? `; the highest count reported: ${list(said)}` : ''}`;
}

/** "12 offences registered in 2019"; without a verb "2019: 12 killed", which claims nothing of them. */
function stated(latest: NonNullable<TrendFacts['latest']>, unit: Unit, verb: string | false): string {
  const { when, value, bound, definition } = latest;
  const word = unitWord(unit, value);
  // That it was registered is said once.
  const figure = `${hedged(value, bound)} ${verb ? word.replace(/^registered /, '') : word}${definition ? ` (${definition.en})` : ''}`;
  return verb ? `${capital(figure)} ${verb} in ${when}` : `${when}: ${figure}`;
}

/** What is counted; that it was registered is said once. */
const subjectOf = ({ isRegistered }: TrendFacts, { other: { en } }: Unit) =>
  isRegistered && !/^registered/i.test(en) ? `Registered ${en}` : capital(en);

const between = ({ min, max }: NonNullable<TrendFacts['range']>, joint: 'to' | 'and') =>
  `${hedged(min.value, min.bound)} ${joint} ${hedged(max.value, max.bound)}`;

const known = (stage: StageFacts) =>
  stage.value === null ? `number of ${noun(stage)} not known` : `${amount(stage)} ${noun(stage)}`;

/** "reports of domestic violence to police", where the name begins with the noun; else the unit, and the name behind it. */
const described = ({ name, short, unit, value }: StageFacts) =>
  short && name.startsWith(capital(short))
    ? short + name.slice(short.length)
    : `${unitWord(unit, value ?? 2)} (${name})`.trim();

/** Right for the words of units that are likely; an hour or a user would need a table. */
const article = (word: string) => (/^[aeio]/i.test(word) ? `an ${word}` : `a ${word}`);

const FRACTIONS: readonly (readonly [number, string])[] = [
  [1, ''],
  [3 / 4, 'three quarters '],
  [2 / 3, 'two thirds '],
  [1 / 2, 'half '],
  [1 / 3, 'a third '],
  [1 / 4, 'a quarter '],
  [1 / 5, 'a fifth '],
  [1 / 10, 'a tenth '],
];

/** A relation as a phrase, because decimals would claim more than hedged numbers hold (rule 4). */
function relation({ first, next }: FunnelFacts): string {
  if (!first.value || next.value === null) return `${known(first)}; ${known(next)}`;
  const ratio = next.value / first.value;
  const near = FRACTIONS.find(([fraction]) => Math.abs(ratio / fraction - 1) <= 0.04);
  const compared = `${noun(next)} as ${noun(first)}`;
  if (near) return `about ${near[1]}as many ${compared}`;
  if (ratio === 0) return `no ${noun(next)} beside ${known(first)}`;
  if (ratio > 1) return `more ${noun(next)} than ${noun(first)}`;
  if (ratio < 0.01) return `less than 1% as many ${compared}`;
  return `about ${Math.round(ratio * 100)} ${noun(next)} for every 100 ${noun(first)}`;
}

/** Which kind most are of, when there are several and it has a word for it. */
function mostly({ next, branches }: FunnelFacts): string {
  const [largest] = branches;
  const share = (largest?.value ?? 0) / (next.value || 1);
  if (branches.length < 2 || !largest?.short || share <= 0.5 || share > 1) return '';
  return `, ${share >= 0.9 ? 'nearly all' : 'most'} of them ${largest.short}`;
}

/** The second of two counts; its unit has just been said, unless the first is not known. */
function again({ pro, contra }: NonNullable<ReturnType<typeof sides>>, unit: Unit): string {
  return pro.value === null || contra.value === null ? count(contra, unit) : hedged(contra.value, contra.bound);
}

const lasting = ({ count, unit, exact }: NonNullable<TimelineFacts['span']>['length']) =>
  `${exact ? '' : 'about '}${SMALL[count] ?? number(count)} ${unit}${count === 1 ? '' : 's'}`;
