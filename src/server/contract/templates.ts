/**
 * An office's own Word template: the names it may use with what the review has for them, what is wrong with it, and the
 * paper it makes.
 */
import { z } from 'zod';
import type { NameRow } from '#cycle/template/template.ts';
import { both, line, periodIn } from './fields.ts';
import { route } from './route.ts';

const ofReview = z.object({ review: periodIn });
const given = ofReview.extend({ name: line });
const templateBytes = 20 * 1024 * 1024;

export const templates = {
  'templates.names': route('templates.names', {
    says: { vi: 'Các tên dùng được trong mẫu, với ví dụ của đợt', en: 'The names a template may use, with examples' },
    right: 'read drafts',
    input: ofReview,
    output: z.array(z.custom<NameRow>()),
  }),
  'templates.check': route('templates.check', {
    says: {
      vi: 'Mọi lỗi của một mẫu, cùng lúc; không lưu mẫu',
      en: 'All mistakes of a template at once; it is not kept',
    },
    right: 'draft reports',
    input: given,
    upload: templateBytes,
    output: z.object({
      /** Nothing is written while this is false. */
      ok: z.boolean(),
      problems: z.array(
        z.object({
          code: z.string(),
          quote: z.string().nullable(),
          /** Counted from 1. */
          paragraph: z.number().nullable(),
          message: both,
          advice: both,
        }),
      ),
    }),
  }),
  'templates.fill': route('templates.fill', {
    says: { vi: 'Văn bản lập từ mẫu', en: 'The paper a template makes' },
    right: 'draft reports',
    input: given,
    upload: templateBytes,
    output: 'file',
  }),
};
