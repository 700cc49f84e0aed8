/**
 * What a password must be beyond its length: nothing that is tried first (NIST SP 800-63B, 5.1.1.2).
 */
import { Refused } from '#server/refusal.ts';

const triedFirst = [
  /^(.)\1+$/,
  /^(0?123456789\d*|9876543210?\d*|abcdefghij.*|qwertyuiop.*|asdfghjkl.*|1q2w3e4r.*)$/i,
  /^(p[a@]ssw[o0]rd|matkhau|bokhuyet|admin|quantri|vietnam|iloveyou|khongbiet)[\d!@#$._-]*$/i,
];

/** Refuses one that is easy to guess or holds the user's name. */
export function insistStrong(password: string, username: string): void {
  const plain = password.trim().toLowerCase();
  const isName = plain.includes(username.toLowerCase()) && plain.length < username.length + 6;
  if (isName || new Set(plain).size < 4 || triedFirst.some((one) => one.test(plain)))
    throw new Refused('weak-password');
}
