/**
 * Edits as they come from a page, a file or the database: checked to be such, apart from what makes them, so that a page
 * that edits need not carry the check.
 */
import { z } from 'zod';
import { editKinds, type SavedEdit } from '#core/report.ts';
import type { Content } from './content.ts';
import type { Edit } from './edit.ts';

const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.optional();
const look = z.looseObject({});
const slot = z.strictObject({ key: z.string().min(1), printed: z.string().min(1), look: maybe(look) });
const words = z.strictObject({
  text: z.string(),
  look: maybe(look),
  of: maybe(z.string()),
  from: maybe(z.string()),
});
const pieces = z.array(z.union([slot, words])).max(2_000);
const line = z.strictObject({ pieces, look, label: maybe(z.string()) });
const text = line.extend({ kind: z.enum(['heading', 'paragraph', 'item']), heading: maybe(z.int().min(1).max(9)) });
const cell = z.strictObject({ lines: z.array(line).max(200), look });
const row = z.strictObject({ cells: z.array(cell).max(100), header: maybe(z.boolean()) });
const table = z.strictObject({ kind: z.literal('table'), rows: z.array(row).max(5_000), look });
const section = z.strictObject({ kind: z.literal('section'), page: z.looseObject({}) });

/** Content as it comes from a page or a file. */
export const contentSchema = z.union([text, table, section]) as unknown as z.ZodType<Content, Content>;

/** An edit as it comes from a page or a file: what replaces or inserts says what. */
export const editSchema: z.ZodType<Edit, Edit> = z
  .strictObject({
    block: z.string().min(1).max(200),
    kind: z.enum(editKinds),
    trail: z.array(z.string().min(1).max(200)).max(12),
    content: contentSchema.nullable(),
    was: contentSchema.nullable(),
  })
  .refine(({ kind, content }) => (kind === 'words' || kind === 'insert') === (content !== null), {
    params: { expected: 'words | insert: content' },
  })
  .transform((edit): Edit => edit);

/** An edit from how it is kept; throws where that was never one. */
export const editOf = ({ block, kind, said }: Pick<SavedEdit, 'block' | 'kind' | 'said'>): Edit =>
  editSchema.parse({ block, kind, ...(JSON.parse(said) as object) });
