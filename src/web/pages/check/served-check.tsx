/**
 * The check as a page of the application, its worker a file of the same site. It comes apart from the other pages, so
 * that their first load does not wait for it.
 */
import { CheckPage } from '#web/pages/check/check-page.tsx';
import CheckWorker from './check-worker.ts?worker';

export const ServedCheck = () => <CheckPage openWorker={() => new CheckWorker()} />;
