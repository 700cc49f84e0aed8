/**
 * What every route does, by its name; one that is missing does not compile.
 */
import type { RouteName } from '#server/contract/addresses.ts';
import { accountActions } from './account.ts';
import { accountsActions } from './accounts.ts';
import { authorityActions } from './authority.ts';
import type { ActionsOf } from './call.ts';
import { closingActions } from './closing.ts';
import { draftActions } from './drafts.ts';
import { figureActions } from './figures.ts';
import { findingActions, remedyActions } from './findings.ts';
import { folderActions } from './folders.ts';
import { indicatorActions } from './indicators.ts';
import { letterActions } from './letters.ts';
import { listActions } from './lists.ts';
import { meetingActions } from './meetings.ts';
import { openingActions } from './opening-reviews.ts';
import { peopleActions } from './people.ts';
import { regimeActions } from './regimes.ts';
import { reportActions } from './reports.ts';
import { reviewActions } from './reviews.ts';
import { sessionActions } from './session.ts';
import { submissionActions } from './submissions.ts';
import { taskActions } from './tasks.ts';
import { templateActions } from './templates.ts';
import { todoActions } from './todo.ts';
import { unitActions } from './units.ts';

export const actions: ActionsOf<RouteName> = {
  ...sessionActions,
  ...accountActions,
  ...accountsActions,
  ...peopleActions,
  ...unitActions,
  ...authorityActions,
  ...listActions,
  ...figureActions,
  ...indicatorActions,
  ...submissionActions,
  ...folderActions,
  ...reviewActions,
  ...openingActions,
  ...regimeActions,
  ...letterActions,
  ...findingActions,
  ...remedyActions,
  ...closingActions,
  ...taskActions,
  ...meetingActions,
  ...draftActions,
  ...reportActions,
  ...templateActions,
  ...todoActions,
};
