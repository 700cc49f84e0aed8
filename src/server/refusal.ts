/**
 * The ways a request is turned down, as RFC 9457 problem details in both languages.
 */
import type { Both, ProblemDetails } from '#server/contract/viewer.ts';

const words = {
  'not-found': { status: 404, vi: 'Không có trang hoặc tệp này', en: 'There is no such page or file' },
  'not-ready': {
    status: 503,
    vi: 'Hồ sơ đang được lập, xin chờ trong giây lát',
    en: 'The dossier is still being made, please wait',
  },
  'not-made': { status: 500, vi: 'Chưa lập được hồ sơ', en: 'The dossier could not be made' },
  'wrong-host': {
    status: 421,
    vi: 'Máy chủ này không phục vụ tên miền đó',
    en: 'This server does not answer for that host name',
  },
  'wrong-method': { status: 405, vi: 'Máy chủ này chỉ cho đọc', en: 'This server can only be read from' },
} as const satisfies Record<string, Both & { readonly status: number }>;

export type Refusal = keyof typeof words;

/**
 * The answer for a refusal, never kept by a cache.
 *
 * @example refused('not-found').status // 404
 */
export function refused(refusal: Refusal): Response {
  const { status, vi, en } = words[refusal];
  const details: ProblemDetails = { type: `urn:bokhuyet:${refusal}`, title: vi, en, status };
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 503 ? { 'retry-after': '1' } : {}),
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  };
  return new Response(JSON.stringify(details), { status, headers });
}
