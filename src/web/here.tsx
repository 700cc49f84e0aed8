/**
 * Where the reader is, and the one place that turns clicks on links and keys into moves, so that pages hold plain links only.
 * A link with `data-number` opens the way back of that number beside the page it stands on, whatever its filters are.
 */
import { useLocation, useParams, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { opened } from '#web/paths.ts';

export type Here = {
  readonly path: string;
  /** Path and search, as `opened` takes it. */
  readonly address: string;
  readonly search: URLSearchParams;
  readonly number: string | null;
  readonly source: string | null;
};

export function useHere(): Here {
  const { pathname, searchStr } = useLocation();
  return useMemo(() => {
    const search = new URLSearchParams(searchStr);
    return {
      path: pathname,
      address: `${pathname}${searchStr}`,
      search,
      number: search.get('number'),
      source: search.get('source'),
    };
  }, [pathname, searchStr]);
}

/** Moves to an address of this page; `replace` leaves no step to go back to. */
export function useGo(): (address: string, options?: { readonly replace?: boolean }) => void {
  const router = useRouter();
  return useMemo(
    () => (address, options) => (options?.replace ? router.history.replace(address) : router.history.push(address)),
    [router],
  );
}

export const useParam = (name: string): string =>
  (useParams({ strict: false }) as Record<string, string | undefined>)[name] ?? '';

const current = (): string => `${location.pathname}${location.search}`;

/** Follows every plain click on a link of this site without loading it anew. */
export function useLinks(): void {
  const go = useGo();
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      if (
        event.defaultPrevented ||
        event.button !== 0 ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey
      )
        return;
      const link = (event.target as Element | null)?.closest?.('a[href]') as HTMLAnchorElement | null;
      if (
        !link ||
        link.target ||
        link.hasAttribute('download') ||
        link.origin !== location.origin ||
        link.getAttribute('href')?.startsWith('#')
      )
        return;
      event.preventDefault();
      go(addressOf(link));
      const panel = event.detail === 0 && (link.dataset.number || link.dataset.source);
      if (panel)
        requestAnimationFrame(() => document.getElementById(link.dataset.source ? 'source' : 'trace')?.focus());
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [go]);
}

function addressOf(link: HTMLAnchorElement): string {
  const { number, source } = link.dataset;
  if (number) return opened(current(), { number, source: null });
  if (source) return opened(current(), { source });
  return `${link.pathname}${link.search}${link.hash}`;
}

/**
 * Esc closes the source, then the way back, and gives the focus back to the number;
 * the arrows walk from number to number, and an open panel follows.
 */
export function useKeys(): void {
  const go = useGo();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const search = new URLSearchParams(location.search);
      const number = search.get('number');
      if (event.key === 'Escape' && number) {
        const inner = search.has('source');
        go(opened(current(), inner ? { source: null } : { number: null, source: null }));
        if (!inner) focusOn(number);
      }
      const step =
        event.key === 'ArrowRight' || event.key === 'ArrowDown'
          ? 1
          : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
            ? -1
            : 0;
      const next = step === 0 ? null : neighbour(step);
      if (!next) return;
      event.preventDefault();
      next.focus();
      if (number && next.dataset.number)
        go(opened(current(), { number: next.dataset.number, source: null }), { replace: true });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [go]);
}

/** The next number in the same part of the page, when one has the focus. */
function neighbour(step: number): HTMLElement | null {
  const focused = document.activeElement as HTMLElement | null;
  if (!focused?.matches('a[data-number], a[data-source]')) return null;
  const region = focused.closest('main, aside');
  const all = [...(region?.querySelectorAll<HTMLElement>('a[data-number], a[data-source]') ?? [])];
  return all[all.indexOf(focused) + step] ?? null;
}

const focusOn = (number: string): number =>
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`main a[data-number="${CSS.escape(number)}"]`)?.focus(),
  );
