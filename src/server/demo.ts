/**
 * The people of a demonstration: one for each role, with names that say they are made up, and one password that the sign-in
 * page shows. Made once, where nobody has an account yet.
 */
import { day } from '#core/day.ts';
import type { GivenRole } from '#core/permission.ts';
import type { Demo, Works } from '#server/actions/call.ts';
import type { Asking } from '#store/access/acting.ts';
import { grantRole } from '#store/access/roles.ts';
import { isAnyAccount } from '#store/sign-in/accounts.ts';
import { namePerson } from '#store/who/people.ts';

type Player = Demo['accounts'][number] & { readonly role: GivenRole; readonly unit: string | null };

export const players: readonly Player[] = [
  {
    username: 'vanphong',
    name: 'Nguyễn Thị Mẫu (minh họa)',
    role: 'office',
    unit: null,
    does: {
      vi: 'Văn phòng: mở đợt, tiếp nhận, tổng hợp, soạn báo cáo',
      en: 'Office: opens the round, receives, drafts',
    },
  },
  {
    username: 'bacson',
    name: 'Trần Văn Thử (minh họa)',
    role: 'reporter',
    unit: 'bac-son',
    does: { vi: 'Người báo cáo của phường Bắc Sơn', en: 'Reporter of Bắc Sơn ward' },
  },
  {
    username: 'kinhte',
    name: 'Lê Thị Ví Dụ (minh họa)',
    role: 'reporter',
    unit: 'phong-kinh-te',
    does: { vi: 'Người báo cáo của Phòng Kinh tế', en: 'Reporter of the economic department' },
  },
  {
    username: 'duyet',
    name: 'Phạm Văn Dụ (minh họa)',
    role: 'approver',
    unit: null,
    does: { vi: 'Người duyệt: ban hành báo cáo', en: 'Approver: issues reports' },
  },
  {
    username: 'lanhdao',
    name: 'Vũ Thị Minh Họa (minh họa)',
    role: 'leader',
    unit: null,
    does: { vi: 'Lãnh đạo: giao việc, gia hạn, kết thúc đợt', en: 'Leader: assigns, extends, closes the round' },
  },
  {
    username: 'quantri',
    name: 'Đỗ Văn Giả Định (minh họa)',
    role: 'administrator',
    unit: null,
    does: { vi: 'Quản trị: danh mục, người dùng, tài khoản', en: 'Administrator: lists, people, accounts' },
  },
  {
    username: 'kiemtra',
    name: 'Hoàng Thị Thí Dụ (minh họa)',
    role: 'auditor',
    unit: null,
    does: { vi: 'Người kiểm tra: xem tất cả và nhật ký', en: 'Auditor: sees everything and the ledger' },
  },
];

export const demo: Demo = {
  password: 'xem-thu-bo-khuyet',
  accounts: players.map(({ username, name, does }) => ({ username, name, does })),
};

/** Makes them, unless somebody has an account already. */
export async function makePlayers(
  { connection, signIn }: Pick<Works, 'connection' | 'signIn'>,
  authority: string,
  at: Date,
): Promise<void> {
  if (await isAnyAccount(connection)) return;
  const asking: Asking = { authority, by: 'operator', at };
  // One hash for all: the password is no secret, and hashing is slow on purpose.
  const hash = await signIn.hashed(demo.password);
  for (const { name, role, unit, username } of players) {
    const person = await namePerson(connection, asking, { name, email: null, phone: null });
    await grantRole(connection, asking, { person, role, unit, from: day('2015-01-01'), to: null });
    const account = await signIn.create({ authority, person }, username);
    if (account !== null) await signIn.setPassword(account, hash);
  }
}
