/**
 * Which page stands at which address. Addresses are built in `paths.ts`, and read here only.
 */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { IndicatorPage } from '#web/pages/indicator-page.tsx';
import { IndicatorsPage } from '#web/pages/indicators-page.tsx';
import { PaperPage } from '#web/pages/paper-page.tsx';
import { ProblemsPage } from '#web/pages/problems-page.tsx';
import { SubmissionPage } from '#web/pages/submission-page.tsx';
import { SubmissionsPage } from '#web/pages/submissions-page.tsx';
import { TasksPage } from '#web/pages/tasks-page.tsx';
import { TodoPage } from '#web/pages/todo-page.tsx';
import { NothingHere } from '#web/parts/states.tsx';
import { Shell } from '#web/shell.tsx';

const LazyCheck = lazy(async () => ({ default: (await import('#web/pages/check/served-check.tsx')).ServedCheck }));

const CheckRoute = () => (
  <Suspense fallback={null}>
    <LazyCheck />
  </Suspense>
);

const root = createRootRoute({ component: Shell, notFoundComponent: NothingHere });
const at = <Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });

const tree = root.addChildren([
  at('/', TodoPage),
  at('/indicators', IndicatorsPage),
  at('/indicators/$code', IndicatorPage),
  at('/papers/$name', PaperPage),
  at('/submissions', SubmissionsPage),
  at('/submissions/$file', SubmissionPage),
  at('/tasks', TasksPage),
  at('/problems', ProblemsPage),
  at('/check', CheckRoute),
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
