/** What a server answers to: its own names, by whatever it was started with. */
import { hostname, networkInterfaces } from 'node:os';
import { expect, it } from 'vitest';
import { hostsOf } from '#server/hosts.ts';

const addresses = Object.values(networkInterfaces()).flatMap((one) => one?.map(({ address }) => address) ?? []);

it.each(['0.0.0.0', '::'])('started at %s: the machine by its name and addresses, no other', (host) => {
  const hosts = hostsOf(host);
  expect(hosts).toEqual(expect.arrayContaining(['localhost', '127.0.0.1', '::1', hostname().toLowerCase()]));
  for (const address of addresses) expect(hosts).toContain(address.replace(/%.*$/, '').toLowerCase());
  expect(hosts).not.toContain('evil.example');
  expect(hosts).not.toContain(host);
});

it.each(['127.0.0.1', 'localhost', '::1', '[::1]'])('started at %s: this machine alone', (host) => {
  expect(hostsOf(host)).toEqual(['localhost', '127.0.0.1', '::1']);
});

it('started at a name or an address: that one and this machine', () => {
  expect(hostsOf('May-Chu.quan.gov.vn')).toEqual(['localhost', '127.0.0.1', '::1', 'may-chu.quan.gov.vn']);
});
