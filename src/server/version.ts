/**
 * What a row on record is told apart by after it changed: who saves sends along the version they saw.
 */
import { createHash } from 'node:crypto';

/** The same for the same content, whatever it is. */
export const versionOf = (row: unknown): string =>
  createHash('sha256').update(JSON.stringify(row)).digest('base64url').slice(0, 22);
