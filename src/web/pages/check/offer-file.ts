/**
 * A file made in the browser, given to its reader as a download; it never was on a server.
 */
const longEnough = 60_000;

export function offerFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), longEnough);
}
