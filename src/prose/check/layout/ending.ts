/**
 * TT10, TT12, TT14 · recipients, words of authority before the signature, signature block.
 */
import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import { partyPaper, statePaper } from './layout-example.ts';
import { type Line, lesser, type Paper, paperOf, plainLine } from './paper-lines.ts';

const RECIPIENTS = /^NƠI NHẬN\b/;
const AUTHORITY = /^((TM|KT|TL|TUQ|Q)\s*\.|T\/M|K\/T|T\/L|T\/UQ|Q\/)\s*\p{Lu}/u;
const STATE_WORDS = /^(TM|KT|TL|TUQ)\s*\.\s*\p{Lu}/u;
const PARTY_WORDS = /^(T\/M|K\/T|T\/L|T\/UQ)\s*\.?\s*\p{Lu}/u;
const POST =
  /(CHỦ TỊCH|BÍ THƯ|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|GIÁM ĐỐC|TRƯỞNG|PHÓ |THỦ TRƯỞNG|CHỦ TRÌ|CHỦ NHIỆM|THƯỜNG TRỰC|CHỈ HUY|ỦY VIÊN|THƯ KÝ|CHÁNH ÁN|CHÁNH |ĐẠI DIỆN|NGƯỜI |THẨM PHÁN|KIỂM SÁT)/;
/** `Nguyễn Văn An`, `Đại tá Nguyễn Văn An`. */
const NAME = /^(\p{Lu}\p{Ll}*\s+){1,5}\p{Lu}\p{Ll}*$/u;
const STATE_ARCHIVE = /^-?\s*Lưu\s*:?\s*VT\b/u;
/** Minutes are signed by two and go to nobody. */
const WITHOUT_RECIPIENTS = /^(BIÊN BẢN|GIẤY MỜI)$/;
const LONGEST_POST = 70;

export const ending: Rule = {
  name: 'ending',
  codes: ['TT10', 'TT12', 'TT14'],
  title: { vi: 'Nơi nhận, quyền hạn ký, chữ ký', en: 'Recipients, authority and signature' },
  about: {
    vi: 'Văn bản có Nơi nhận và chữ ký (chức vụ, họ tên). Văn bản của Nhà nước ghi TM. KT. TL. TUQ., lưu "VT"; văn bản của Đảng ghi T/M, K/T, T/L, lưu "Văn phòng …", và không ký thay (K/T) tập thể cấp ủy. Dự thảo chưa có cả hai phần thì không xét.',
    en: 'A paper has recipients and a signature (post and name). State papers write TM. KT. TL. TUQ. and archive at `VT`, Party papers T/M, K/T, T/L and archive at the committee’s office; nobody signs for (K/T) a collective. Drafts with neither part are let pass.',
  },
  examples: [
    {
      case: 'fires',
      text: partyPaper({ ending: 'TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Văn An' }),
      finds: [{ code: 'TT12', quote: 'TM. BAN THƯỜNG VỤ' }],
    },
    {
      case: 'fires',
      text: partyPaper({ recipients: 'Nơi nhận:\n- Lưu: VT.' }),
      finds: [{ code: 'TT10', quote: '- Lưu: VT.' }],
    },
    {
      case: 'fires',
      text: statePaper({ recipients: '' }),
      finds: [{ code: 'TT10', quote: 'TM. ỦY BAN NHÂN DÂN' }],
    },
    { case: 'fires', text: statePaper({ ending: '' }), finds: [{ code: 'TT14', quote: 'Nơi nhận:' }] },
    { case: 'just misses', text: statePaper({ ending: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn An' }) },
    { case: 'just misses', text: statePaper({ ending: '', recipients: '' }) },
    { case: 'does not apply', text: 'TM. BAN THƯỜNG VỤ\nLê Văn An' },
  ],
  find: (examined) => {
    const paper = paperOf(examined);
    return paper === null ? [] : closing(paper, examined);
  },
};

function closing(paper: Paper, { document }: Examined): readonly Found[] {
  const body = paper.lines.slice(paper.type + 1);
  const at = body.findLastIndex(({ text }) => RECIPIENTS.test(plainLine(text)));
  const authority = body.filter(({ text }) => isCapitals(text) && AUTHORITY.test(plainLine(text)));
  return [
    ...missing(paper, { body, at, authority, isWhole: document.page !== undefined }),
    ...archive(paper, at < 0 ? [] : body.slice(at)),
    ...wrongWords(paper, authority),
  ];
}

const isCapitals = (text: string): boolean => text.length <= LONGEST_POST && text === text.toUpperCase();

type Closing = {
  readonly body: readonly Line[];
  readonly at: number;
  readonly authority: readonly Line[];
  /** A Word file; text taken from elsewhere is often without its ending. */
  readonly isWhole: boolean;
};

function missing({ rules, lines, type }: Paper, { body, at, authority, isWhole }: Closing): readonly Found[] {
  const recipients = body[at];
  const data = { rule: rules.name };
  const lighter = isWhole ? {} : ({ severity: 'note' } as const);
  const signed = body.findIndex(
    ({ text }) => isCapitals(text) && POST.test(plainLine(text)) && !/^[IVX]+\s*[.-]/.test(text),
  );
  if (recipients) {
    // The block may stand before the recipients, beside or behind them.
    const near = body.slice(Math.max(0, at - 8), at + 30);
    const isSigned = near.some(({ text }) => (isCapitals(text) && POST.test(plainLine(text))) || NAME.test(text));
    if (isSigned || authority.length > 0) return [];
    return [{ code: 'TT14', start: recipients.start, end: recipients.end, data, ...lighter }];
  }
  const name = body.findIndex(({ text }, index) => index > signed && NAME.test(text));
  const block = authority[0] ?? body[signed];
  if (WITHOUT_RECIPIENTS.test(plainLine(lines[type]?.text ?? '')) || type < 0 || !block || name < 0) return [];
  return [{ code: 'TT10', start: block.start, end: block.end, data: { ...data, slip: '@no-recipients' }, ...lighter }];
}

function archive({ side, rules }: Paper, recipients: readonly Line[]): readonly Found[] {
  const line = recipients.find(({ text }) => STATE_ARCHIVE.test(text));
  if (side !== 'party' || !line) return [];
  const data = { rule: rules.name, slip: '@party-archive' };
  return [{ code: 'TT10', start: line.start, end: line.end, data, ...lesser(rules, 'recipients', 'TT10') }];
}

function wrongWords({ side, rules }: Paper, authority: readonly Line[]): readonly Found[] {
  const wrong = side === 'party' ? STATE_WORDS : PARTY_WORDS;
  return authority.flatMap(({ text, start, end }): Found[] => {
    if (!wrong.test(plainLine(text))) return [];
    const wanted = Object.values(rules.values.signing.value.prefixes).slice(0, 3).join(', ');
    return [{ code: 'TT12', start, end, data: { wanted, rule: rules.name }, ...lesser(rules, 'signing', 'TT12') }];
  });
}
