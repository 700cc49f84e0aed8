/**
 * Every route of the application in one table. A row that is missing here, or an action that is missing for a row, does
 * not compile.
 */
import type { z } from 'zod';
import { accounts } from './accounts.ts';
import type { RouteName } from './addresses.ts';
import { ofAuthority } from './authority.ts';
import { drafts } from './drafts.ts';
import { figures } from './figures.ts';
import { closing, findings, remedies } from './findings.ts';
import { folders } from './folders.ts';
import { indicators } from './indicators.ts';
import { letters } from './letters.ts';
import { lists } from './lists.ts';
import { meetings } from './meetings.ts';
import { people } from './people.ts';
import { regimes } from './regimes.ts';
import { reports } from './reports.ts';
import { reviews } from './reviews.ts';
import type { Route } from './route.ts';
import { account, session } from './session.ts';
import { submissions } from './submissions.ts';
import { tasks } from './tasks.ts';
import { templates } from './templates.ts';
import { todo } from './todo.ts';
import { units } from './units.ts';

export const contract = {
  ...session,
  ...account,
  ...accounts,
  ...people,
  ...units,
  ...ofAuthority,
  ...lists,
  ...figures,
  ...indicators,
  ...submissions,
  ...folders,
  ...reviews,
  ...regimes,
  ...letters,
  ...findings,
  ...remedies,
  ...closing,
  ...tasks,
  ...meetings,
  ...drafts,
  ...reports,
  ...templates,
  ...todo,
} satisfies { readonly [Name in RouteName]: Route & { readonly name: Name } };

export type Contract = typeof contract;

/** What is sent with a call: what one writes, before it is checked. */
export type InputOf<Name extends RouteName> = z.input<Contract[Name]['input']>;

/** What the action is given: checked. */
export type CheckedOf<Name extends RouteName> = z.output<Contract[Name]['input']>;

/** What is answered as JSON; bytes of a file. */
export type OutputOf<Name extends RouteName> = Contract[Name]['output'] extends z.ZodType
  ? z.output<Contract[Name]['output']>
  : Blob;
