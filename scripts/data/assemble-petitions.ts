import { observation, optional, providers, rows, type Tables, text, unit, withEvidence } from './assemble.js';

/** The petitions' data set in the shape of `petitionsSchema`. */
export function assemblePetitions(tables: Tables, id: string, version: string): unknown {
  const petitions = rows(tables, 'petition-counter').map((row) => ({
    ...observation(row),
    name: text(row, 'name'),
    ...optional('organiser', text(row, 'organiser')),
    ...optional('side', row.side),
    ...optional('opened', row.opened),
  }));
  const [first] = rows(tables, 'petition-counter');
  const set = rows(tables, 'datasets').find((row) => row.id === id);
  return withEvidence(tables, id, version, {
    subject: text(set, 'subject'),
    reportedBy: text(first, 'reported_by'),
    unit: unit(tables, first?.unit),
    providers: providers(tables, petitions),
    petitions,
  });
}
