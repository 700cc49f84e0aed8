/**
 * What every route does, by its name; one that is missing does not compile.
 */
import type { RouteName } from '#server/contract/addresses.ts';
import { accountActions } from './account.ts';
import { accountsActions } from './accounts.ts';
import type { ActionsOf } from './call.ts';
import { draftActions } from './drafts.ts';
import { listActions } from './lists.ts';
import { reportActions } from './reports.ts';
import { reviewActions } from './reviews.ts';
import { sessionActions } from './session.ts';
import { taskActions } from './tasks.ts';

export const actions: ActionsOf<RouteName> = {
  ...sessionActions,
  ...accountActions,
  ...accountsActions,
  ...listActions,
  ...reviewActions,
  ...taskActions,
  ...draftActions,
  ...reportActions,
};
