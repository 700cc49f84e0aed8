/**
 * The folder's schemas as JSON Schema, by the name of their file, for editors that check YAML while people type.
 */
import { z } from 'zod';
import {
  casesFile,
  clausesFile,
  figureWordsFile,
  meetingsFile,
  peopleFile,
  regimesFile,
  registersFile,
} from './kept/schema.ts';
import {
  answersFile,
  authorityFile,
  bodiesFile,
  confirmationsFile,
  directivesFile,
  findingsFile,
  indicatorsFile,
  reviewFile,
  submissionsFile,
  targetsFile,
  tasksFile,
  unitsFile,
} from './schema.ts';

const files = {
  authority: authorityFile,
  bodies: bodiesFile,
  units: unitsFile,
  indicators: indicatorsFile,
  targets: targetsFile,
  directives: directivesFile,
  tasks: tasksFile,
  findings: findingsFile,
  review: reviewFile,
  submissions: submissionsFile,
  'figure-words': figureWordsFile,
  answers: answersFile,
  confirmations: confirmationsFile,
  people: peopleFile,
  regimes: regimesFile,
  clauses: clausesFile,
  registers: registersFile,
  cases: casesFile,
  meetings: meetingsFile,
};

/**
 * What people may write in each file, as JSON Schema 2020-12.
 *
 * @example Object.keys(jsonSchemas()) // ['authority', 'bodies', 'units', …]
 */
export const jsonSchemas = (): Readonly<Record<string, object>> =>
  Object.fromEntries(Object.entries(files).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]));
