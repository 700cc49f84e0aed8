/**
 * The reminder for units that owe a report: as an office would send it into a chat group, and as an e-mail. Always
 * Vietnamese, for it is theirs to read.
 */
export type ReminderMatter = {
  /** Who reminds. */
  readonly sender: string;
  readonly side: 'party' | 'state';
  /** Of the units that have not sent, in their order. */
  readonly names: readonly string[];
  /** The period in words: `9 tháng năm 2019`. */
  readonly period: string;
  /** Days as papers print them: `20/9/2019`. */
  readonly due: string;
  /** For which meeting; null for a report that goes before none. */
  readonly meeting: { readonly ordinal: number; readonly date: string } | null;
  /** The deadline is still ahead; by default it is past. */
  readonly ahead?: boolean;
};

/**
 * Ready to paste into a chat; names every unit, what is owed, by when, and for which meeting.
 */
export function reminderText(matter: ReminderMatter): string {
  const { sender, period, due } = matter;
  const begins = matter.ahead
    ? `${sender} trân trọng nhắc: hạn gửi báo cáo ${period} là ngày ${due}. Các đơn vị chưa gửi:`
    : `${sender} trân trọng nhắc: hạn gửi báo cáo ${period} là ngày ${due}. Đến nay còn các đơn vị sau chưa gửi:`;
  return [begins, listed(matter), asking(matter), 'Trân trọng cảm ơn.'].join('\n');
}

/** The same as an e-mail: what stands in its subject and its text. */
export function reminderMail(matter: ReminderMatter): { readonly subject: string; readonly text: string } {
  const { sender, period, due } = matter;
  const people = matter.side === 'party' ? 'Các đồng chí lãnh đạo đơn vị' : 'Quý ông/bà lãnh đạo đơn vị';
  const lines = [
    `Kính gửi: ${people}`,
    '',
    `${sender} trân trọng nhắc: hạn gửi báo cáo ${period} là ngày ${due}. Các đơn vị chưa gửi báo cáo:`,
    listed(matter),
    '',
    asking(matter),
    '',
    'Trân trọng cảm ơn.',
    sender,
  ];
  return { subject: `Nhắc gửi báo cáo ${period} (hạn ngày ${due})`, text: lines.join('\n') };
}

const listed = ({ names }: ReminderMatter): string => names.map((name) => `- ${name}`).join('\n');

function asking(matter: ReminderMatter): string {
  const people = matter.side === 'party' ? 'các đồng chí' : 'các ông/bà';
  const { meeting, due } = matter;
  const by = matter.ahead ? `chậm nhất ngày ${due}` : 'trong ngày';
  const aim =
    meeting === null
      ? 'để kịp tổng hợp'
      : `để kịp tổng hợp trình hội nghị lần thứ ${meeting.ordinal} ngày ${meeting.date}`;
  return `Đề nghị ${people} chỉ đạo gửi báo cáo ${by} ${aim}. Nếu không phát sinh số liệu, xin ghi rõ "không phát sinh".`;
}
