/**
 * Letters over SMTP, where an office has a mail server: what became of each is told, for a letter may not go out twice.
 *
 * A server that answered said yes or no. One that fell silent before the letter was handed over has not got it; one that
 * fell silent after may have, and only a person can find out (RFC 5321, 6.1: duplicates).
 */
import { Transform } from 'node:stream';
import { createTransport, type NodemailerError } from 'nodemailer';

export type Letter = {
  /** One address and no name. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** The same for the same letter, so that mail servers can tell it came twice: `nhac-1.3`. */
  readonly id: string;
};

export type Sending =
  | { readonly became: 'sent' }
  /** For good, or for now; `why` is what the server said. */
  | { readonly became: 'refused' | 'later'; readonly why: string }
  | { readonly became: 'unknown' };

export type Mailer = (letter: Letter) => Promise<Sending>;

export type MailServer = {
  /** `smtps://name:password@mail.example.vn`, `smtp://…:587`. */
  readonly url: string;
  /** `Văn phòng Quận ủy <vanphong@kienan.example>`. */
  readonly sender: string;
};

/** The mail server of an environment, null where none is set: then letters are offered to be copied. */
export function mailServerOf(environment: Readonly<Record<string, string | undefined>>): MailServer | null {
  const { BOKHUYET_SMTP_URL: url, BOKHUYET_SMTP_FROM: sender } = environment;
  return url && sender ? { url, sender } : null;
}

/** Milliseconds: until a server answers, and between two words of it. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 } as const;

/** A mailer of a server; each letter takes a connection of its own. */
export const openMailer =
  ({ url, sender }: MailServer): Mailer =>
  async ({ to, subject, text, attachment, id }) => {
    const address = /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender.trim();
    const transport = createTransport({ url, ...patience });
    let handedOver = false;
    transport.use('stream', ({ message }, done) => {
      message.transform(() => whenRead(() => (handedOver = true)));
      done();
    });
    try {
      await transport.sendMail({
        from: sender,
        to: { name: '', address: to },
        envelope: { from: address, to: [to] },
        subject,
        text,
        messageId: `<${id}@${address.split('@')[1] ?? 'bokhuyet.invalid'}>`,
        attachments: attachment === null ? [] : [{ filename: attachment.name, content: Buffer.from(attachment.bytes) }],
        // Nothing of a letter is fetched from the disk or from elsewhere.
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return { became: 'sent' };
    } catch (error) {
      return failed(error, handedOver);
    } finally {
      transport.close();
    }
  };

const whenRead = (read: () => void): Transform =>
  new Transform({
    transform(piece, _, done) {
      read();
      done(null, piece);
    },
  });

function failed(error: unknown, handedOver: boolean): Sending {
  const { responseCode, response, message } = error as NodemailerError & { readonly responseCode?: number };
  if (responseCode !== undefined)
    return { became: responseCode >= 500 ? 'refused' : 'later', why: response ?? message };
  return handedOver ? { became: 'unknown' } : { became: 'later', why: message };
}
