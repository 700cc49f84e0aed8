/**
 * Reports that go out: the draft that lay for signing with its number and day, kept as it went out, given again as Word and
 * PDF years later.
 */
import { day } from '#core/day.ts';
import { period } from '#core/period.ts';
import { contentOf } from '#cycle/draft/content.ts';
import { documentOfDraft } from '#cycle/draft/draft-text.ts';
import { frozenText } from '#cycle/draft/freeze.ts';
import { issuedText, signerOf, symbolFormOf, symbolOf } from '#cycle/draft/issue.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { dispositionOf, offered } from '#server/offered.ts';
import { Refused } from '#server/refusal.ts';
import { asking as asked } from '#store/access/query.ts';
import { draftFrozen, draftsOf, headAt } from '#store/reports/drafts.ts';
import { issueReport, reportIssued } from '#store/reports/issue.ts';
import { reviewsOf } from '#store/reviews/reviews.ts';
import type { ActionsOf, AnswerOf, FileAnswer, SignedCall } from './call.ts';

async function issue({ works, asking, input }: SignedCall<'reports.issue'>): Promise<AnswerOf<'reports.issue'>> {
  const { paper, draft, number, signer, changed } = input;
  const { authority } = asking;
  const of = { review: period(input.review), paper };
  const found = await asked(works.connection, asking, async (session) => {
    const own = (await draftsOf(session, authority, of)).find((one) => one.draft === draft);
    const frozen = await draftFrozen(session, authority, { ...of, draft });
    const review = (await reviewsOf(session, authority)).find((one) => one.period === of.review);
    const text = frozen?.text == null ? null : frozenText(frozen.text);
    if (own === undefined || text === null || review === undefined) throw new Refused('not-found');
    return { text, review, head: await headAt(session, authority, own.position) };
  });
  const { text, review, head } = found;
  const issuedOn = day(input.issuedOn);
  const version = await issueReport(works.connection, asking, {
    ...of,
    draft,
    body: review.issuer ?? review.host,
    symbol: symbolOf(text, number),
    issuedOn,
    changed,
    bytes: writeDocx(documentOfDraft(issuedText(text, { number, issuedOn, signer, head }))),
  });
  return { version };
}

/** Word as it is kept; the PDF is set from the very text of it. */
async function fileOf({ works, asking, input }: SignedCall<'reports.file'>): Promise<FileAnswer> {
  const { paper, version, kind } = input;
  const review = period(input.review);
  const found = await asked(works.connection, asking, (session) =>
    reportIssued(session, asking.authority, { review, paper, version }),
  );
  if (found === null) throw new Refused('not-found');
  const name = `${found.symbol.replace(/^Số:?\s*/u, '').replace(/[^\p{L}\p{N}]+/gu, '-')}.${kind}`;
  const bytes = kind === 'docx' ? found.bytes : await pdfOf(found, works);
  return { content: offered(name, bytes), headers: { 'content-disposition': dispositionOf(name) } };
}

async function pdfOf(
  { text: kept, bytes, symbol, issuedOn, head }: NonNullable<Awaited<ReturnType<typeof reportIssued>>>,
  { readPaper, setPdf }: SignedCall<'reports.file'>['works'],
): Promise<Uint8Array> {
  const text = kept === null ? null : frozenText(kept);
  const read = await readPaper(bytes, { name: 'issued.docx' });
  if (text === null || !read.ok) throw new Refused('refused', { detail: wordAlone });
  const signer = signerOf({
    blocks: read.document.blocks.map((block, at) => ({ block: String(at), content: contentOf(block, () => false) })),
  });
  const form = symbolFormOf(text);
  const [before = '', after = ''] = form?.split('…') ?? [];
  const number = form === null ? symbol : symbol.slice(before.length, symbol.length - after.length);
  return setPdf(documentOfDraft(issuedText(text, { number, issuedOn, signer, head })));
}

const wordAlone = {
  vi: 'Văn bản này chỉ còn bản Word; hãy tải bản Word.',
  en: 'Of this report only the Word file is kept; take that.',
};

export const reportActions: ActionsOf<'reports.issue' | 'reports.file'> = {
  'reports.issue': issue,
  'reports.file': fileOf,
};
