/**
 * `bokhuyet let-in USERNAME`: a code by which somebody gets in again, from whoever runs the machine: for the only
 * administrator who lost the telephone or the password, or whose second factor stayed behind in another database.
 */
import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import type { Account } from '#store/sign-in/accounts.ts';
import { type DatabaseOptions, dataOption, withDatabase } from './database.ts';
import { languageOption, Refusal, say } from './terminal.ts';

type Options = DatabaseOptions & { readonly keepSecondFactor?: boolean };

/** A day: it is typed in by whoever stands beside. */
const lasts = 24 * 3_600_000;

export const letInCommand = (): Command =>
  new Command('let-in')
    .description(
      'Cấp mã để một người vào lại khi mất mật khẩu hoặc mã xác thực thứ hai.\nGive a code by which somebody gets in again who lost the password or the second factor.',
    )
    .argument('<username>', 'tên đăng nhập / the user name')
    .option('--keep-second-factor', 'giữ mã xác thực thứ hai / keep the second factor')
    .option(...dataOption)
    .option(...languageOption)
    .addHelpText('after', '\nVí dụ / Example: bokhuyet let-in quan.tri')
    .action(letIn);

async function letIn(username: string, options: Options): Promise<void> {
  const code = randomBytes(18).toString('base64url');
  const until = new Date(Date.now() + lasts);
  const account = await withDatabase(options, async (connection): Promise<Account> => {
    const { accountNamed, dropSecondFactor, endSessions, giveOnce, setAccount } = await import(
      '#store/sign-in/accounts.ts'
    );
    const { hashOfCode } = await import('#server/actions/session.ts');
    const found = await accountNamed(connection, username.trim().toLowerCase());
    if (found === null)
      throw new Refusal(
        `${username}: không có tài khoản này, chưa ghi gì. / there is no such account, nothing was written.`,
      );
    if (options.keepSecondFactor !== true) await dropSecondFactor(connection, found.id);
    await giveOnce(connection, found.id, { hash: hashOfCode(code), until });
    await endSessions(connection, found.id);
    await setAccount(connection, found.id, { mustChange: false });
    return found;
  });
  say(wordsOf(account, code)[options.lang]);
}

const wordsOf = ({ username, authority }: Account, code: string) => ({
  vi: `Tài khoản ${username} (${authority}): mật khẩu cũ không dùng được nữa. Mở trang /reset của ứng dụng trong 24 giờ, nhập tên đăng nhập và mã dùng một lần:\n${code}`,
  en: `Account ${username} (${authority}): the old password serves no more. Open the page /reset of the application within 24 hours and give the user name and the code, which serves once:\n${code}`,
});
