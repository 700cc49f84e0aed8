/**
 * The reminder for units that owe a report, as an office would send it into a chat group: always Vietnamese, for it is theirs to read.
 */
import type { DossierIndex } from '#web/dossier/dossier-index.ts';
import { printDay, printPeriod } from '#web/printing.ts';

/** Ready to paste; names every unit, what is owed, by when it was due, and for which meeting. */
export function reminderFor(index: DossierIndex, units: readonly string[]): string {
  const { review, body, side } = index.dossier;
  const names = units.map((code) => `- ${index.unitName(code)}`).join('\n');
  const sender = body.office ?? body.name;
  const meeting = `hội nghị lần thứ ${review.ordinal} ngày ${printDay(review.date, 'vi')}`;
  const people = side === 'party' ? 'các đồng chí' : 'các ông/bà';
  return [
    `${sender} trân trọng nhắc: hạn gửi báo cáo ${printPeriod(review.period, 'vi')} là ngày ${printDay(review.reportsDue, 'vi')}. Đến nay còn các đơn vị sau chưa gửi:`,
    names,
    `Đề nghị ${people} chỉ đạo gửi báo cáo trong ngày để kịp tổng hợp trình ${meeting}. Nếu không phát sinh số liệu, xin ghi rõ "không phát sinh".`,
    'Trân trọng cảm ơn.',
  ].join('\n');
}
