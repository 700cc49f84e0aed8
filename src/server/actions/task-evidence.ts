/**
 * Evidence at the door: what a file is by its content, whether it bears a secrecy stamp, and whether anybody can say. Nothing
 * is kept of what is refused.
 */
import { stampOf } from '#cycle/take-in/stamped.ts';
import type { Both } from '#server/contract/viewer.ts';
import { Refused } from '#server/refusal.ts';
import type { Works } from './call.ts';

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((one, index) => bytes[index] === one);

/** Photographs of telephones and scanners. */
const isPicture = (bytes: Uint8Array): boolean =>
  begins(bytes, [0xff, 0xd8, 0xff]) || begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const say = (vi: string, en: string): { readonly detail: Both } => ({ detail: { vi, en } });

type Sent = { readonly bytes: Uint8Array; readonly name: string; readonly unstamped: boolean };

/** Lets a file in, or refuses with why and what next. `unstamped`: a person looked and says that it bears no stamp. */
export async function admitEvidence({ bytes, name, unstamped }: Sent, readPaper: Works['readPaper']): Promise<void> {
  if (bytes.length === 0) throw new Refused('wrong-file', say('Tệp rỗng, chưa lưu gì.', 'The file is empty.'));
  if (isPicture(bytes)) return insistLooked(unstamped);
  const intake = await readPaper(bytes, { name });
  if (intake.ok) {
    if (stampOf(intake.document) !== null) throw new Refused('stamped-secret');
    if (intake.notices.some(({ code }) => code === 'page-without-text')) insistLooked(unstamped);
    return;
  }
  if (intake.refusal.code === 'no-text') return insistLooked(unstamped);
  throw new Refused(
    'wrong-file',
    say(
      'Chỉ nhận Word (.docx), Excel (.xlsx), PDF, văn bản (.txt) và ảnh (.jpg, .png), không khóa, không có macro. Hãy lưu lại tệp ở một trong các dạng đó rồi gửi.',
      'Word (.docx), Excel (.xlsx), PDF, text (.txt) and pictures (.jpg, .png) are taken, without a lock or macros. Save the file as one of these and send it again.',
    ),
  );
}

/** No program sees a stamp in a picture. */
function insistLooked(unstamped: boolean): void {
  if (unstamped) return;
  throw new Refused('wrong-input', {
    mistakes: [
      {
        field: ['unstamped'],
        vi: 'máy không đọc được ảnh, bản quét: người gửi phải xem và xác nhận tệp không có dấu mật',
        en: 'no program can look through a picture or a scan: whoever sends it says that it bears no secrecy stamp',
      },
    ],
  });
}
