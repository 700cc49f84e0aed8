/**
 * Which page stands at which address. Addresses are built in `paths.ts`, and read here only.
 */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { overDossier } from '#web/dossier/dossier-context.tsx';
import { IndicatorPage } from '#web/pages/indicator-page.tsx';
import { IndicatorsPage } from '#web/pages/indicators-page.tsx';
import { PaperPage } from '#web/pages/paper-page.tsx';
import { ProblemsPage } from '#web/pages/problems-page.tsx';
import { SubmissionPage } from '#web/pages/submission-page.tsx';
import { SubmissionsPage } from '#web/pages/submissions-page.tsx';
import { TasksPage } from '#web/pages/tasks-page.tsx';
import { TodoPage } from '#web/pages/todo-page.tsx';
import { NothingHere } from '#web/parts/states.tsx';
import { useSession } from '#web/session/session-context.tsx';
import { Shell } from '#web/shell.tsx';

/** A page that comes when it is opened, so that the first load does not wait for it. */
const later = (load: () => Promise<ComponentType>) => {
  const Page = lazy(async () => ({ default: await load() }));
  return () => (
    <Suspense fallback={null}>
      <Page />
    </Suspense>
  );
};

const CheckRoute = later(async () => (await import('#web/pages/check/served-check.tsx')).ServedCheck);
const SignInRoute = later(async () => (await import('#web/pages/sign-in/sign-in-page.tsx')).SignInPage);
const ResetRoute = later(async () => (await import('#web/pages/sign-in/reset-page.tsx')).ResetPage);
const FirstRoute = later(
  async () => (await import('#web/pages/sign-in/first-administrator-page.tsx')).FirstAdministratorPage,
);
const AdminRoute = later(async () => (await import('#web/pages/admin/admin-page.tsx')).AdminPage);
const AccountRoute = later(async () => (await import('#web/pages/account/account-page.tsx')).AccountPage);

const BookRoute = later(async () => (await import('#web/pages/tasks/book-page.tsx')).TaskBookPage);
const TaskRoute = later(async () => (await import('#web/pages/tasks/task-page.tsx')).TaskPage);
const AssignRoute = later(async () => (await import('#web/pages/tasks/assign-page.tsx')).AssignPage);
const PasteRoute = later(async () => (await import('#web/pages/tasks/paste-page.tsx')).PastePage);
const DossierTasks = overDossier(TasksPage);
/** Of one folder what its dossier says; of an office all that was ever given. */
const TasksRoute = () => (useSession().kind === 'viewer' ? <DossierTasks /> : <BookRoute />);

const ServedTodoRoute = later(async () => (await import('#web/pages/todo/served-todo.tsx')).ServedTodo);
const DossierTodo = overDossier(TodoPage);
/** Of one folder what its dossier says; of an office what is on record too. */
const TodoRoute = () => (useSession().kind === 'viewer' ? <DossierTodo /> : <ServedTodoRoute />);
const RoundsRoute = later(async () => (await import('#web/pages/reviews/rounds-page.tsx')).RoundsPage);
const OpenRoundRoute = later(async () => (await import('#web/pages/reviews/open-page.tsx')).OpenPage);
const FindingsRoute = later(async () => (await import('#web/pages/findings/findings-page.tsx')).FindingsPage);
const RoundRoute = later(async () => (await import('#web/pages/reviews/round-page.tsx')).RoundPage);
const RegimesRoute = later(async () => (await import('#web/pages/regimes/regimes-page.tsx')).RegimesPage);
const FiguresRoute = later(async () => (await import('#web/pages/figures/figures-page.tsx')).FiguresPage);
const IndicatorListRoute = later(
  async () => (await import('#web/pages/indicator-list/indicator-list-page.tsx')).IndicatorListPage,
);
const TargetsRoute = later(async () => (await import('#web/pages/indicator-list/targets-page.tsx')).TargetsPage);

const CollectRoute = later(async () => (await import('#web/pages/submissions/collect-page.tsx')).CollectPage);
const CollectedPaperRoute = later(async () => (await import('#web/pages/submissions/paper-page.tsx')).PaperPage);
const FolderRoute = later(async () => (await import('#web/pages/submissions/folder-page.tsx')).FolderPage);
const DossierSubmissions = overDossier(SubmissionsPage);
const DossierSubmission = overDossier(SubmissionPage);
/** Of one folder what its dossier says; of an office what comes in now. */
const CollectingRoute = () => (useSession().kind === 'viewer' ? <DossierSubmissions /> : <CollectRoute />);
const CollectedRoute = () => (useSession().kind === 'viewer' ? <DossierSubmission /> : <CollectedPaperRoute />);

const ReportsRoute = later(async () => (await import('#web/pages/reports/reports-page.tsx')).ReportsPage);
const DraftRoute = later(async () => (await import('#web/pages/reports/draft-page.tsx')).DraftPage);
const ChangesRoute = later(async () => (await import('#web/pages/reports/changes-page.tsx')).ChangesPage);
const TemplatesRoute = later(async () => (await import('#web/pages/reports/templates-page.tsx')).TemplatesPage);
const CameBackRoute = later(async () => (await import('#web/pages/reports/came-back-page.tsx')).CameBackPage);

const MeetingsRoute = later(async () => (await import('#web/pages/meetings/meetings-list.tsx')).MeetingsPage);
const MeetingRoute = later(async () => (await import('#web/pages/meetings/meeting-page.tsx')).MeetingPage);

const root = createRootRoute({ component: Shell, notFoundComponent: NothingHere });
const at = <Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });

const tree = root.addChildren([
  at('/', TodoRoute),
  at('/indicators', overDossier(IndicatorsPage)),
  at('/indicators/$code', overDossier(IndicatorPage)),
  at('/figures', FiguresRoute),
  at('/indicator-list', IndicatorListRoute),
  at('/targets', TargetsRoute),
  at('/papers/$name', overDossier(PaperPage)),
  at('/reports', ReportsRoute),
  at('/reports/templates', TemplatesRoute),
  at('/reports/$paper', overDossier(DraftRoute)),
  at('/reports/$paper/changes', overDossier(ChangesRoute)),
  at('/reports/$paper/came-back', overDossier(CameBackRoute)),
  at('/submissions', CollectingRoute),
  at('/submissions/$file', CollectedRoute),
  at('/submissions/folders/$job', FolderRoute),
  at('/tasks', TasksRoute),
  at('/tasks/remedies', DossierTasks),
  at('/tasks/assign', AssignRoute),
  at('/tasks/paste', PasteRoute),
  at('/tasks/$task', TaskRoute),
  at('/reviews', RoundsRoute),
  at('/reviews/open', OpenRoundRoute),
  at('/reviews/$period', FindingsRoute),
  at('/reviews/$period/round', RoundRoute),
  at('/admin/regimes', RegimesRoute),
  at('/problems', overDossier(ProblemsPage)),
  at('/reviews/$period/meetings', MeetingsRoute),
  at('/reviews/$period/meetings/$id', MeetingRoute),
  at('/check', CheckRoute),
  at('/sign-in', SignInRoute),
  at('/reset', ResetRoute),
  at('/first-administrator', FirstRoute),
  at('/account', AccountRoute),
  at('/admin', AdminRoute),
  at('/admin/$part', AdminRoute),
  at('/admin/$part/$code', AdminRoute),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: false,
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const query = new URLSearchParams(search as Record<string, string>).toString();
    return query === '' ? '' : `?${query}`;
  },
});
