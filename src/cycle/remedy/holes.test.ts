import { describe, expect, test } from 'vitest';
import { day } from '#core/day.ts';
import { period } from '#core/period.ts';
import type { Task } from '#core/task.ts';
import type { Folder } from '#cycle/folder/folder.ts';
import { reviewFolder } from '#cycle/review.ts';
import { sampleFolder } from '#cycle/review-sample.ts';
import { closingLine } from './holes.ts';

const dossierOf = async (more: Partial<Folder> = {}) => (await reviewFolder(sampleFolder(more))).dossier;
const on = day('2019-09-25');

const oldTask = (more: Partial<Task> = {}): Task => ({
  id: 'NV-1',
  what: 'Lập danh mục nhà văn hóa xuống cấp',
  field: 'culture-society',
  leader: null,
  lead: 'kinh-te',
  support: [],
  deliverable: null,
  deadline: { kind: 'dated', due: day('2019-12-31') },
  assignedOn: day('2019-07-09'),
  origin: 'remedy',
  directives: [],
  finding: null,
  indicator: null,
  extensions: [],
  withdrawn: null,
  progress: [],
  proposed: false,
  ...more,
});
const withTask = (task: Task): Partial<Folder> => ({
  review: { ...sampleFolder().review, previous: period('2019-6M') },
  tasks: [{ task, review: period('2019-6M') }],
});

describe('the closing rule', () => {
  test('every shortcoming with a proposed remedy only is a hole, until a named person takes it over or waives it', async () => {
    const before = await dossierOf();
    const shortcomings = before.findings.filter(({ kind }) => kind === 'shortcoming').map(({ id }) => id);
    expect(shortcomings.length).toBeGreaterThan(0);
    expect(before.holes?.map(({ about }) => about).sort()).toEqual([...shortcomings].sort());
    expect(new Set(before.holes?.map(({ kind }) => kind))).toEqual(new Set(['remedy-only-proposed']));
    const [first] = shortcomings;
    const after = await dossierOf({
      confirmations: {
        files: [],
        figures: [],
        remedies: before.remedies
          .filter(({ finding }) => finding !== first)
          .map(({ id }) => ({ id, by: 'Nguyễn Văn B', on })),
      },
      waivers: [{ finding: first ?? '', reason: 'thuộc thẩm quyền thành phố', by: 'Trần Văn A', on }],
    });
    expect(after.holes).toEqual([]);
  });

  test('a waiver without a reason is told', async () => {
    const id = (await dossierOf()).findings.find(({ kind }) => kind === 'shortcoming')?.id ?? '';
    const dossier = await dossierOf({ waivers: [{ finding: id, reason: ' ', by: 'Trần Văn A', on }] });
    expect(dossier.holes).toContainEqual({ kind: 'waiver-unsigned', about: id });
    expect(dossier.problems.map(({ code }) => code)).toContain('NV24');
  });

  test('an open task of the last review that nobody speaks of is a hole and a problem; a withdrawn one is not', async () => {
    const dossier = await dossierOf(withTask(oldTask()));
    expect(dossier.holes).toContainEqual({ kind: 'open-task-unaccounted', about: 'NV-1' });
    expect(dossier.problems.find(({ code }) => code === 'NV25')?.data.task).toBe('NV-1');
    const gone = await dossierOf(withTask(oldTask({ withdrawn: { on, reason: 'đã xong' } })));
    expect(gone.holes?.filter(({ about }) => about === 'NV-1')).toEqual([]);
  });
});

test('one line says how many holes there are of which kind', () => {
  const holes = [
    { kind: 'remedy-only-proposed', about: 'a' },
    { kind: 'remedy-only-proposed', about: 'b' },
    { kind: 'open-task-unaccounted', about: 'c' },
  ] as const;
  expect(closingLine(holes, 'vi')).toBe(
    'Chưa thể kết thúc đợt đánh giá, còn 3 điểm chưa giải quyết: 2 hạn chế mới chỉ có nhiệm vụ đề xuất, 1 nhiệm vụ kỳ trước chưa được trả lời.',
  );
  expect(closingLine([], 'vi')).toContain('Có thể kết thúc');
});
