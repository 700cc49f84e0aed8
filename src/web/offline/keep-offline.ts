/**
 * Lets the check page be opened without the network once it was opened with it. Browsers keep pages of `https:` and of
 * this machine alone; elsewhere, and from a disk, the page works as before and nothing is kept.
 */

/** Keeps the page whose files `script` knows, for the addresses below `scope`; a browser that keeps none is no mistake. */
export function keepOffline(script: string, scope: string): void {
  if (!globalThis.isSecureContext || !/^https?:$/.test(location.protocol) || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register(script, { scope, updateViaCache: 'none' }).catch(() => undefined);
}
