/**
 * Reports issued from drafts that lay for signing: number, day and signer by the approver, Word and PDF as they went out.
 */
import { z } from 'zod';
import { count, dayIn, dayOut, line, periodIn, wordsOrNone } from './fields.ts';
import { route } from './route.ts';

export const issuedRow = z.object({
  version: z.number(),
  draft: z.number(),
  body: z.string(),
  symbol: z.string(),
  issuedOn: dayOut,
  head: z.string().nullable(),
  changed: z.string().nullable(),
  by: z.string().nullable(),
});

const ofReport = z.object({ review: periodIn, paper: line });

export const reports = {
  'reports.issue': route('reports.issue', {
    says: { vi: 'Ban hành: số, ngày, người ký', en: 'Issue a report: number, day, signer' },
    right: 'issue reports',
    input: ofReport.extend({
      draft: count,
      /** `123`: the rest of the symbol stands in the paper. */
      number: line,
      issuedOn: dayIn,
      signer: line,
      /** What a later version changes. */
      changed: wordsOrNone,
    }),
    output: z.object({ version: z.number() }),
  }),
  'reports.file': route('reports.file', {
    says: { vi: 'Văn bản đã ban hành, đúng như khi ban hành', en: 'An issued report, as it went out' },
    right: 'read drafts',
    input: ofReport.extend({ version: count, kind: z.enum(['docx', 'pdf']) }),
    output: 'file',
  }),
};
