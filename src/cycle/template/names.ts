/**
 * The names an office may write into its own Word template, as one table: what each is, and how it is had of a review.
 * Lists repeat; inside one the names of its items count first, then those around it.
 */
import type { Assessment } from '#core/assessment.ts';
import { type Field, fields } from '#core/field.ts';
import { answersFinding, type CarriedTask, dueOn, type Task } from '#core/task.ts';
import { type Cell, type Run, wordsOf } from '#paper/document.ts';
import { fieldTerms, movementTerms, sentTerms, taskStateTerms } from '#prose/words/terms.ts';
import { annexCells } from '#prose/write/annex-indicators.ts';
import { sourcesOf } from '#prose/write/citation.ts';
import { roman } from '#prose/write/lay-out.ts';
import type { Sent } from '#prose/write/matter.ts';
import type { Shortcoming } from '#prose/write/numbered.ts';
import { dayWords, longDay, namesOf, type Pen } from '#prose/write/pen.ts';
import { hole, joined, type Phrase, phrase, quoted, unconfirmedShade, upperFirst } from '#prose/write/phrase.ts';
import { figuresOf, resultsIn, resultWords, wordsOf as saidOf } from '#prose/write/results.ts';
import { shortcomingWords } from '#prose/write/shortcomings.ts';
import { numbersAnswered, taskRun } from '#prose/write/task-words.ts';
import { list, type NameOf, type Names, type Numbered, name, order } from './name.ts';

const said = (words: string | null | undefined): string | null => words?.trim() || null;
const count = (of: { readonly value: { toFixed: () => string } | null; readonly key: string }): Phrase =>
  phrase({ text: of.value?.toFixed() ?? '0', ref: of.key });

/** The words of a cell of the annex, lines one below the other; its star for what nobody confirmed becomes a shade. */
const cellWords = (cell: Cell | undefined): Phrase =>
  (cell?.paragraphs ?? []).flatMap((paragraph, index) =>
    wordsOf(paragraph) === '' ? [] : phrase(index > 0 && '\n', shadedForStars(paragraph.runs)),
  );

const shadedForStars = (runs: readonly Run[]): Phrase =>
  runs.map(({ text, ref, shade }, index) => {
    const starred = ref !== undefined && runs[index + 1]?.text.startsWith('*') === true;
    const behind = starred ? unconfirmedShade : shade;
    const own = runs[index - 1]?.ref === undefined ? text : text.replace(/^\*/, '');
    return {
      text: own,
      ...(ref === undefined ? {} : { ref }),
      ...(behind === undefined ? {} : { shade: behind }),
    };
  });

const column =
  (of: string): NameOf<Numbered<Assessment>>['of'] =>
  ({ item, number }, pen) =>
    cellWords(annexCells(item, String(number), pen).get(of));

/** Of an indicator: the columns of the annex. */
export const ofIndicator: Names<Numbered<Assessment>> = {
  values: {
    ...order,
    ma: name('mã chỉ tiêu', 'code of the indicator', ({ item }) => item.indicator.code),
    ten: name('tên chỉ tiêu', 'name of the indicator', ({ item }) => item.indicator.name),
    don_vi_tinh: name('đơn vị tính', 'unit of measure', ({ item }) => item.indicator.measure),
    gia_tri: name('(ước) thực hiện kỳ này', 'result of this period', column('result')),
    ke_hoach: name('kế hoạch năm', 'plan of the year', column('plan')),
    so_ke_hoach: name('so với kế hoạch (%)', 'percent of the plan', column('completion')),
    cung_ky: name('thực hiện cùng kỳ năm trước', 'result of the same period last year', column('same period')),
    so_cung_ky: name('so với cùng kỳ', 'against the same period', column('growth')),
    nam_truoc: name('thực hiện cả năm trước', 'result of the whole last year', column('year before')),
    uoc_ca_nam: name('ước cả năm của cơ quan chủ trì', 'the agency’s estimate of the year', column('estimate')),
    kha_nang: name('khả năng đạt kế hoạch', 'whether the plan will be reached', column('verdict')),
    co_quan_chu_tri: name('cơ quan chủ trì', 'responsible agency', ({ item }, pen) => pen.nameOf(item.indicator.owner)),
    ghi_chu: name('ghi chú', 'notes', column('notes')),
  },
  lists: {},
};

const ofResult: Names<Numbered<Phrase>> = {
  values: { ...order, noi_dung: name('nội dung', 'what it says', ({ item }) => item) },
  lists: {},
};

const keyed = ({ matter }: Pen): readonly Assessment[] => matter.assessments.filter(({ indicator }) => indicator.key);

const ofField: Names<Numbered<Field>> = {
  values: {
    tt: name('số thứ tự La Mã', 'Roman number', ({ number }) => roman(number)),
    ten: name('tên lĩnh vực', 'name of the field', ({ item }) => fieldTerms[item].vi),
  },
  lists: {
    chi_tieu: list(
      { vi: 'các chỉ tiêu của lĩnh vực', en: 'indicators of the field' },
      ({ item }, pen) => keyed(pen).filter(({ indicator }) => indicator.field === item),
      ofIndicator,
    ),
    ket_qua: list(
      { vi: 'các câu kết quả của lĩnh vực', en: 'sentences on results of the field' },
      ({ item }, pen) => [...figuresOf(item, pen), ...saidOf(item, pen)],
      ofResult,
    ),
  },
};

/** Nobody invents a cause. */
function causesOf({ findings }: Shortcoming): Phrase {
  const causes = [...new Set(findings.flatMap(({ cause }) => (cause === null ? [] : [quoted(cause)])))];
  return causes.length === 0
    ? phrase(hole('nguyên nhân'))
    : joined(
        causes.map((one) => phrase(one)),
        '; ',
      );
}

const dueWords = (task: Task, pen: Pen): string => {
  if (task.deadline.kind === 'standing') return 'thường xuyên';
  const due = dueOn(task, pen.matter.on);
  const words = due === null ? '' : dayWords(due);
  return task.deadline.kind === 'paused' ? `tạm dừng${words && ` (hạn ${words})`}` : words;
};

const ofAnyTask: Readonly<Record<string, NameOf<Task>>> = {
  noi_dung: name('nội dung nhiệm vụ', 'what is to be done', (task) => {
    const run = taskRun(task);
    return phrase({ ...run, text: upperFirst(run.text) });
  }),
  chu_tri: name('đơn vị chủ trì', 'lead unit', ({ lead }, pen) => (lead === null ? null : pen.nameOf(lead))),
  phoi_hop: name('đơn vị phối hợp', 'supporting units', ({ support }, pen) => namesOf(support, pen)),
  phu_trach: name('lãnh đạo phụ trách', 'leader in charge', ({ leader }) => leader ?? ''),
  san_pham: name('sản phẩm', 'deliverable', ({ deliverable }) => (deliverable === null ? '' : quoted(deliverable))),
  thoi_han: name('thời hạn', 'deadline', dueWords),
  can_cu: name('văn bản giao nhiệm vụ', 'directives it comes from', (task, pen) => sourcesOf(task, pen).join('; ')),
};

const inList = <Of, Item>(
  names: Readonly<Record<string, NameOf<Of>>>,
  of: (item: Item) => Of,
): Readonly<Record<string, NameOf<Numbered<Item>>>> =>
  Object.fromEntries(
    Object.entries(names).map(([key, one]) => [key, { ...one, of: ({ item }, pen) => one.of(of(item), pen) }]),
  );

const ofTask: Names<Numbered<Task>> = {
  values: {
    ...order,
    ...inList(ofAnyTask, (task: Task) => task),
    han_che: name('số của hạn chế được khắc phục', 'numbers of the shortcomings it answers', ({ item }, pen) =>
      numbersAnswered(item, pen),
    ),
  },
  lists: {},
};

const ofShortcoming: Names<Numbered<Shortcoming>> = {
  values: {
    tt: name('số của hạn chế trong báo cáo', 'its number in the report', ({ item }) => String(item.number)),
    noi_dung: name('nội dung hạn chế', 'the shortcoming in words', ({ item }, pen) => shortcomingWords(item, pen)),
    linh_vuc: name('lĩnh vực', 'field', ({ item }) => fieldTerms[item.field].vi),
    nguyen_nhan: name('nguyên nhân đơn vị nêu', 'causes as units state them', ({ item }) => causesOf(item)),
  },
  lists: {
    nhiem_vu: list(
      { vi: 'các nhiệm vụ khắc phục hạn chế này', en: 'tasks that make it good' },
      ({ item }: Numbered<Shortcoming>, pen) => remediesOf(item, pen),
      ofTask,
    ),
  },
};

const remediesOf = ({ findings }: Shortcoming, { matter }: Pen): readonly Task[] =>
  matter.remedies.filter((task) => findings.some(({ id }) => answersFinding(task, id)));

const ofCarried: Names<Numbered<CarriedTask>> = {
  values: {
    ...order,
    ...inList(ofAnyTask, ({ task }: CarriedTask) => task),
    trang_thai: name('trạng thái', 'state', ({ item }) => taskStateTerms[item.state].vi),
    bao_cao: name('đơn vị báo cáo', 'what the unit says', ({ item }, pen) => lastSaid(item, pen)),
    chuyen_bien: name('chuyển biến của chỉ tiêu', 'whether the indicator moved', ({ item: { moved } }) =>
      moved === null ? '' : phrase({ text: movementTerms[moved.direction].vi, ref: moved.now }),
    ),
  },
  lists: {},
};

function lastSaid({ task }: CarriedTask, { matter }: Pen): string {
  const last = task.progress.filter(({ on }) => on <= matter.on).at(-1);
  return last === undefined ? '' : `${quoted(last.words)}${last.confirmed ? '' : ' (chưa xác nhận)'}`;
}

const ofSent: Names<Numbered<Sent>> = {
  values: {
    ...order,
    ten: name('tên đơn vị', 'name of the unit', ({ item }, pen) => pen.nameOf(item.unit)),
    trang_thai: name('tình trạng gửi báo cáo', 'whether it sent its report', ({ item }) => sentTerms[item.state].vi),
    ngay: name('ngày nhận', 'day received', ({ item }) => (item.on === null ? '' : dayWords(item.on))),
  },
  lists: {},
};

/** Of the whole review. */
export const ofReview: Names<Pen> = {
  values: {
    ten_dia_phuong: name('tên địa phương', 'name of the authority', ({ matter }) => matter.authority.name),
    dia_danh: name('địa danh trước ngày ký', 'place before the date', ({ matter }) => matter.authority.place),
    minh_hoa: name(
      'ghi chú số liệu minh họa',
      'note that data is illustrative',
      (p) => p.matter.authority.illustrative ?? '',
    ),
    ten_co_quan: name('cơ quan ban hành', 'who issues', ({ issuer }) => issuer.name),
    co_quan_cap_tren: name('cơ quan cấp trên', 'superior of who issues', ({ issuer }) => said(issuer.superior)),
    co_quan_danh_gia: name('cơ quan đánh giá', 'body that reviews', ({ matter }) => matter.body.name),
    ky_hieu: name('ký hiệu của cơ quan ban hành', 'symbol of who issues', ({ issuer }) => issuer.symbol),
    thay_mat: name('thay mặt ai ký', 'on whose behalf', ({ issuer }) => issuer.signing.on),
    chuc_vu_nguoi_ky: name('chức vụ người ký', 'post of who signs', ({ issuer }) => issuer.signing.post),
    nguoi_ky: name('họ tên người ký', 'name of who signs', ({ issuer }) => said(issuer.signing.name)),
    ky_bao_cao: name('kỳ báo cáo', 'period', ({ words }) => words.period),
    thoi_gian_con_lai: name('thời gian còn lại của năm', 'what is left of the year', ({ words }) => words.rest),
    nam: name('năm', 'year', ({ words }) => String(words.year)),
    nam_truoc: name('năm trước', 'last year', ({ words }) => String(words.year - 1)),
    ngay_hop: name('ngày họp đánh giá', 'day of the review', ({ matter }) => dayWords(matter.review.date)),
    ngay_hop_day_du: name('ngày họp viết đầy đủ', 'the same in words', ({ matter }) => longDay(matter.review.date)),
    ngay_so_lieu: name('số liệu tính đến ngày', 'day up to which data was used', ({ matter }) => dayWords(matter.on)),
    lan_thu: name('hội nghị lần thứ', 'ordinal of the conference', ({ matter }) => String(matter.review.ordinal)),
    nhiem_ky: name('nhiệm kỳ', 'term', ({ matter }) => matter.review.term),
    chu_tri: name('người chủ trì', 'chair', ({ matter }) => matter.review.chair.name),
    chuc_vu_chu_tri: name('chức vụ người chủ trì', 'post of the chair', ({ matter }) => matter.review.chair.post),
    dia_diem: name('địa điểm họp', 'place of the meeting', ({ matter }) => matter.review.place),
    so_trieu_tap: name('số người triệu tập', 'how many were called', ({ matter }) =>
      number(matter.review.attendance.called),
    ),
    so_co_mat: name('số người có mặt', 'how many came', ({ matter }) => number(matter.review.attendance.present)),
    so_chi_tieu: name('số chỉ tiêu có kế hoạch năm', 'indicators with a plan', ({ counts }) => count(counts.planned)),
    so_han_che: name('số hạn chế', 'how many shortcomings', ({ shortcomings }) => String(shortcomings.length)),
    so_nhiem_vu: name('số nhiệm vụ đề ra', 'how many tasks are set', ({ matter }) => String(matter.remedies.length)),
    so_nhiem_vu_ky_truoc: name('số nhiệm vụ kỳ trước', 'tasks of the last review', ({ counts }) =>
      count(counts.carriedAll),
    ),
    so_don_vi_phai_gui: name('số đơn vị phải báo cáo', 'units that owe a report', ({ counts }) => count(counts.owed)),
    so_don_vi_chua_gui: name('số đơn vị chưa gửi', 'units that sent nothing', ({ counts }) =>
      count(counts.sent.missing),
    ),
    so_lieu_chua_xac_nhan: name('số số liệu chưa xác nhận', 'figures nobody confirmed', ({ counts }) =>
      count(counts.unconfirmed),
    ),
  },
  lists: {
    chi_tieu: list(
      { vi: 'các chỉ tiêu chủ yếu (phụ lục 1)', en: 'key indicators (annex 1)' },
      (_: Pen, pen) => keyed(pen),
      ofIndicator,
    ),
    linh_vuc: list(
      { vi: 'các lĩnh vực có chỉ tiêu hoặc kết quả', en: 'fields with indicators or results' },
      (_: Pen, pen) =>
        fields.filter(
          (field) => keyed(pen).some(({ indicator }) => indicator.field === field) || resultsIn(field, pen).length > 0,
        ),
      ofField,
    ),
    ket_qua: list(
      { vi: 'các kết quả đơn vị nêu', en: 'results as units tell them' },
      (_: Pen, pen) => fields.flatMap((field) => resultsIn(field, pen).map((finding) => resultWords(finding, pen))),
      ofResult,
    ),
    han_che: list(
      { vi: 'các hạn chế, theo số trong báo cáo', en: 'shortcomings by number' },
      (_: Pen, pen) => pen.shortcomings,
      ofShortcoming,
    ),
    nhiem_vu: list({ vi: 'các nhiệm vụ đề ra', en: 'tasks set' }, (_: Pen, { matter }) => matter.remedies, ofTask),
    nhiem_vu_ky_truoc: list(
      { vi: 'các nhiệm vụ của kỳ trước', en: 'tasks of the last review' },
      (_: Pen, { matter }) => matter.carried,
      ofCarried,
    ),
    don_vi: list(
      { vi: 'các đơn vị phải gửi báo cáo', en: 'units that owe a report' },
      (_: Pen, { matter }) => matter.sent,
      ofSent,
    ),
    don_vi_chua_gui: list(
      { vi: 'các đơn vị chưa gửi báo cáo', en: 'units that sent nothing' },
      (_: Pen, { matter }) => matter.sent.filter(({ state }) => state === 'missing'),
      ofSent,
    ),
  },
};

const number = (of: number | null): string | null => (of === null ? null : String(of));
