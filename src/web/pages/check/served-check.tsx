/**
 * The check as a page of the application, its worker a file of the same site. It comes apart from the other pages, so
 * that their first load does not wait for it.
 */
import { useEffect } from 'react';
import { keepOffline } from '#web/offline/keep-offline.ts';
import { CheckPage } from '#web/pages/check/check-page.tsx';
import { paths } from '#web/paths.ts';
import CheckWorker from './check-worker.ts?worker';

export function ServedCheck() {
  useEffect(() => keepOffline('/offline-worker.js', paths.check()), []);
  return <CheckPage openWorker={() => new CheckWorker()} />;
}
