/**
 * The stamp of a State secret, which keeps a document out: Mật, Tối mật, Tuyệt mật (Luật Bảo vệ bí mật nhà nước
 * 29/2018/QH14, since 1 March 2026 117/2025/QH15). It is told by its form and by where it stands: words in a sentence
 * (`bí mật`, `mật độ`), columns of a form and rows of a table are none, nor is a mark of circulation.
 */
export type SecrecyLevel = 'secret' | 'top-secret' | 'absolute-secret';

/** `line` counts from 0 in the lines given. */
export type SecrecyStamp = { readonly level: SecrecyLevel; readonly line: number };

/** Above the title alone, beside one other cell, beside an amount, among columns; below it alone, alone in a table. */
export type Standing = 'line' | 'pair' | 'amount' | 'row' | 'line below' | 'cell below';

/** What stands together on the page: the lines of one cell, or a line; `null` where no stamp stands, as in a list. */
export type PrintedLine = { readonly words: readonly string[]; readonly standing: Standing | null };

/** The strictest first; letters may stand apart. */
const levels: readonly (readonly [letters: string, level: SecrecyLevel])[] = [
  ['t ?u ?y ?ệ ?t ?m ?ậ ?t', 'absolute-secret'],
  ['t ?ố ?i ?m ?ậ ?t', 'top-secret'],
  ['m ?ậ ?t', 'secret'],
];

const caption =
  '((phânloại|loại|dấu)?(chỉ)?(mức|cấp)?độ(bí)?mật:?|(dấu|phânloại|loại|mức|cấp)mật:?|(dấu|(phân)?loại|cấpđộ|mứcđộ):)';
const paper = '(vănbản|tàiliệu|hồsơ|côngvăn|côngđiện|báocáo|bản)';
const urgency = '((độkhẩn:?)?(hỏatốc|hoảtốc|thượngkhẩn|khẩn)(cấp|hẹngiờ)?)';
const beside = `(${urgency}|(bảnsố:?|sốbản:?|số:)\\d[\\p{L}\\d]*|lưuhànhnộibộ|tàiliệuhộinghị|xemxongtrảlại|khôngsaochụp|khôngphổbiến)`;
/** What makes another word of the level, or its caption: bí mật, ong mật, độ mật. */
const compound = '(độ|dấu|mức|cấp|loại|bí|bảo|cơ|thân|nghiêm|cẩn|trăng|ong|lấy|nuôi|quay|lượng|túi|mía)';
const ofLetterhead = `(?!(\\p{L}|[ivx]+|\\d+)[.)] |[-+]).*(?<!(^|\\P{L})${compound}\\P{L}+)(?<=(\\p{L}\\p{L}|\\d)\\P{L}*[^\\p{L}\\d])`;

type Form = { readonly form: string; readonly capitals?: true; readonly counts: readonly Standing[] };

/** What is a stamp, and where: a cell that says this and nothing else; `@` is the level. */
const forms: readonly Form[] = [
  { form: '@', counts: ['line', 'pair', 'line below'] },
  { form: '@', capitals: true, counts: ['amount', 'cell below'] },
  { form: `${caption}@${beside}*`, counts: ['line', 'pair', 'amount', 'row', 'line below', 'cell below'] },
  { form: `@${beside}+`, counts: ['line', 'pair', 'amount', 'line below', 'cell below'] },
  { form: `${urgency}+@${beside}*`, counts: ['line', 'pair', 'amount', 'line below', 'cell below'] },
  { form: `${paper}@${beside}*`, capitals: true, counts: ['line', 'pair', 'line below', 'cell below'] },
  { form: `${ofLetterhead}@\\P{L}*`, capitals: true, counts: ['line', 'pair'] },
];

const longest = 200;

const stamps = levels.flatMap(([letters, level]) =>
  forms.map(({ form, capitals, counts }) => {
    const whole = new RegExp(`^${form.replace('@', `(?<level>${letters})`)}$`, 'du');
    return { level, whole, capitals, counts };
  }),
);

/** The words, and their letters and digits alone. */
function readings(words: string): readonly string[] {
  const said = words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const forms = said.length > longest ? [] : [said, said.replace(/[^\p{L}\p{N}:]/gu, '').replace(/^:+|:+$/g, '')];
  return forms.filter((one) => /m ?[ậẬ] ?t/i.test(one));
}

/**
 * The strictest secrecy stamp among lines, or null; a line given as text stands alone above the title.
 *
 * @example secrecyStamp(['QUẬN ỦY KIẾN AN', 'M Ậ T - KHẨN']) // { level: 'secret', line: 1 }
 * @example secrecyStamp([{ words: ['30 tấn', 'Mật'], standing: 'amount' }, 'mật độ dân số']) // null
 */
export function secrecyStamp(lines: readonly (string | PrintedLine)[]): SecrecyStamp | null {
  const printed = lines.map((line) => (typeof line === 'string' ? { words: [line], standing: 'line' as const } : line));
  const read = printed.map(({ words, standing }) => ({ standing, said: words.flatMap(readings) }));
  for (const { level, whole, capitals, counts } of stamps) {
    const line = read.findIndex(
      ({ standing, said }) =>
        standing !== null && counts.includes(standing) && said.some((words) => bears(words, whole, capitals)),
    );
    if (line >= 0) return { level, line };
  }
  return null;
}

function bears(said: string, whole: RegExp, capitals = false): boolean {
  const [from, to] = whole.exec(said.toLowerCase())?.indices?.groups?.level ?? [0, 0];
  const level = said.slice(from, to);
  return level !== '' && (!capitals || level === level.toUpperCase());
}
