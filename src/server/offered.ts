/**
 * The dossier's files as downloads: their types, and a name that old and new browsers can both save (RFC 6266).
 */
import { extname } from 'node:path';
import { type Content, content } from '#server/content.ts';

const types: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pdf': 'application/pdf',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file of the dossier, ready to be sent. */
export const offered = (name: string, bytes: Uint8Array): Content =>
  content(bytes, types[extname(name).toLowerCase()] ?? 'application/octet-stream', 'private, no-cache');

/**
 * The Content-Disposition of a download: an ASCII name for the old, the true one in UTF-8 beside it.
 *
 * @example dispositionOf('báo cáo.docx') // `attachment; filename="bao cao.docx"; filename*=UTF-8''b%C3%A1o%20c%C3%A1o.docx`
 */
export function dispositionOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]|["\\%/]/g, '_');
  const exact = encodeURIComponent(name.normalize('NFC')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
