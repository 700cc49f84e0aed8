/**
 * The papers of a round: one table from a kind to what it is made from and who writes it, so that one call gives any of
 * them as a document or as a Word file.
 */
import type { Document } from '#paper/document.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { writeAttendance } from '#prose/write/round/attendance.ts';
import { writeChanges } from '#prose/write/round/changes.ts';
import { writeConclusion } from '#prose/write/round/conclusion.ts';
import { writeInvitation } from '#prose/write/round/invitation.ts';
import { writeMinutes } from '#prose/write/round/minutes.ts';
import { writeOpinions } from '#prose/write/round/opinions-table.ts';
import { writeProgramme } from '#prose/write/round/programme.ts';
import { writeProgress } from '#prose/write/round/progress.ts';
import { writeRemedied } from '#prose/write/round/remedied.ts';
import { writeRequest } from '#prose/write/round/request.ts';
import { writeScript } from '#prose/write/round/script.ts';
import { writeSummary } from '#prose/write/round/summary.ts';
import { type RoundGround, roundFrame } from './round-ground.ts';
import {
  type ChangesNouns,
  changesMatter,
  type MeetingNouns,
  meetingMatter,
  type ProgressNouns,
  progressMatter,
  type RemediedNouns,
  type RequestNouns,
  remediedMatter,
  requestMatter,
} from './round-matters.ts';

/** Beside the ground, what each paper is made from. */
export type RoundNouns = {
  readonly request: RequestNouns;
  readonly invitation: MeetingNouns;
  readonly programme: MeetingNouns;
  readonly script: MeetingNouns;
  readonly summary: Readonly<Record<string, never>>;
  readonly attendance: MeetingNouns;
  readonly minutes: MeetingNouns;
  readonly conclusion: MeetingNouns;
  readonly opinions: MeetingNouns;
  readonly progress: ProgressNouns;
  readonly remedied: RemediedNouns;
  readonly changes: ChangesNouns;
};

export type RoundPaperKind = keyof RoundNouns;

type Paper<Kind extends RoundPaperKind> = {
  /** Name of its file, without diacritics as offices name files. */
  readonly file: string;
  readonly write: (ground: RoundGround, nouns: RoundNouns[Kind]) => Document;
};

const ofMeeting =
  (write: (matter: ReturnType<typeof meetingMatter>) => Document) =>
  (ground: RoundGround, nouns: MeetingNouns): Document =>
    write(meetingMatter(ground, nouns));

const papers: { readonly [Kind in RoundPaperKind]: Paper<Kind> } = {
  request: { file: 'cong-van-yeu-cau-bao-cao', write: (ground, nouns) => writeRequest(requestMatter(ground, nouns)) },
  invitation: { file: 'giay-moi', write: ofMeeting(writeInvitation) },
  programme: { file: 'chuong-trinh', write: ofMeeting(writeProgramme) },
  script: { file: 'kich-ban-dieu-hanh', write: ofMeeting(writeScript) },
  summary: { file: 'bao-cao-tom-tat', write: (ground) => writeSummary(roundFrame(ground)) },
  attendance: { file: 'danh-sach-dai-bieu', write: ofMeeting(writeAttendance) },
  minutes: { file: 'bien-ban', write: ofMeeting(writeMinutes) },
  conclusion: { file: 'thong-bao-ket-luan', write: ofMeeting(writeConclusion) },
  opinions: { file: 'tiep-thu-giai-trinh', write: ofMeeting(writeOpinions) },
  progress: {
    file: 'bao-cao-thuc-hien-ket-luan',
    write: (ground, nouns) => writeProgress(progressMatter(ground, nouns)),
  },
  remedied: {
    file: 'ket-qua-khac-phuc-han-che',
    write: (ground, nouns) => writeRemedied(remediedMatter(ground, nouns)),
  },
  changes: { file: 'so-sanh-du-thao', write: (ground, nouns) => writeChanges(changesMatter(ground, nouns)) },
};

/** Every kind, in the order a round needs them. */
export const roundPaperKinds = Object.keys(papers) as readonly RoundPaperKind[];

/**
 * A paper of the round as a document.
 *
 * @example roundPaper('invitation', ground, { meeting }).title // 'Giấy mời hội nghị Ban Chấp hành lần thứ 21'
 */
export const roundPaper = <Kind extends RoundPaperKind>(
  kind: Kind,
  ground: RoundGround,
  nouns: RoundNouns[Kind],
): Document => papers[kind].write(ground, nouns);

/** What offices name its file: `giay-moi`. */
export const roundPaperName = (kind: RoundPaperKind): string => papers[kind].file;

/**
 * The same as a Word file with its name: `giay-moi.docx`.
 *
 * @example roundPaperFile('invitation', ground, { meeting }).file // 'giay-moi.docx'
 */
export function roundPaperFile<Kind extends RoundPaperKind>(
  kind: Kind,
  ground: RoundGround,
  nouns: RoundNouns[Kind],
): { readonly file: string; readonly bytes: Uint8Array } {
  return { file: `${papers[kind].file}.docx`, bytes: writeDocx(roundPaper(kind, ground, nouns)) };
}
