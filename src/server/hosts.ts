/**
 * The names a server answers to: those it was started with and the machine's own, never any other, so that a page of
 * another site cannot point its own name at this machine and read a dossier (DNS rebinding).
 */
import { hostname, networkInterfaces } from 'node:os';

const loopback = ['localhost', '127.0.0.1', '::1'];
const everywhere = ['0.0.0.0', '::', ''];

/**
 * Host names and addresses, in lower case and without brackets; for `0.0.0.0` all the machine's, as others in the
 * office reach it by any of them.
 *
 * @example hostsOf('localhost') // ['localhost', '127.0.0.1', '::1']
 */
export function hostsOf(host: string): readonly string[] {
  const asked = host.toLowerCase().replace(/^\[|\]$/g, '');
  if (loopback.includes(asked)) return loopback;
  return everywhere.includes(asked) ? [...loopback, ...machineNames()] : [...loopback, asked];
}

function machineNames(): readonly string[] {
  const name = hostname().toLowerCase();
  const addresses = Object.values(networkInterfaces()).flatMap((one) => one?.map(({ address }) => address) ?? []);
  return [name, name.split('.')[0] ?? name, ...addresses.map((address) => address.toLowerCase().replace(/%.*$/, ''))];
}
