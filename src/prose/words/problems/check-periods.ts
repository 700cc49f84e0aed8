/**
 * The words of KY, as a check of one document finds them (01 to 19; from 20 on a review finds them).
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

export const periodWords: Readonly<Record<string, ProblemEntry>> = {
  KY01: {
    severity: 'error',
    message: {
      vi: 'Không có ngày {said}: {why}',
      en: 'There is no {said}: {why}',
    },
    advice: { vi: 'Sửa lại ngày.', en: 'Correct the date.' },
  },
  KY02: {
    severity: 'error',
    message: {
      vi: '{date} là {weekday}, không phải {said}.',
      en: '{date} is a {weekday}, not a {said}.',
    },
    advice: { vi: 'Sửa thứ hoặc sửa ngày.', en: 'Correct the weekday or the date.' },
  },
  KY03: {
    severity: 'warning',
    message: {
      vi: 'Văn bản ngày {written}, kỳ kết thúc ngày {end}, nhưng "{label}" không ghi "ước" trong khi số liệu khác có ghi.',
      en: 'The document is of {written}, its period ends on {end}, but “{label}” is not marked “ước” as other figures are.',
    },
    advice: {
      vi: 'Ghi "ước", hoặc ghi số liệu tính đến ngày nào.',
      en: 'Mark it as an estimate, or say up to which day it is counted.',
    },
  },
  KY04: {
    severity: 'warning',
    message: {
      vi: 'Tổng gồm các số liệu khác mốc thời gian: {windows}.',
      en: 'A total of figures of different windows: {windows}.',
    },
    advice: {
      vi: 'Lấy số liệu cùng mốc, hoặc ghi rõ tổng là số ước.',
      en: 'Take figures of one window, or say that the total is an estimate.',
    },
  },
  KY05: {
    severity: 'note',
    message: {
      vi: '"{quote}" trong số liệu {months} tháng: không rõ so với kế hoạch {months} tháng hay kế hoạch năm.',
      en: '“{quote}” of a figure for {months} months: of the plan for {months} months or of the year?',
    },
    advice: {
      vi: 'Ghi "kế hoạch {months} tháng" hoặc "kế hoạch năm".',
      en: 'Write “kế hoạch {months} tháng” or “kế hoạch năm”.',
    },
  },
  KY06: {
    severity: 'warning',
    message: {
      vi: 'Hội nghị đánh giá {months} tháng ngày {met} là trước khi hết kỳ ({end}){posted}.',
      en: 'The review of {months} months is dated {met}, before the period ends ({end}){posted}.',
    },
    advice: { vi: 'Kiểm tra lại tháng; có thể là {suggested}.', en: 'Check the month; it may be {suggested}.' },
  },
  KY07: {
    severity: 'error',
    message: {
      vi: 'Cuộc họp ghi ngày {met}, sau ngày của văn bản ({written}).',
      en: 'The meeting is dated {met}, after the document itself ({written}).',
    },
    advice: { vi: 'Sửa ngày họp hoặc ngày ban hành.', en: 'Correct the day of the meeting or of the document.' },
  },
};
