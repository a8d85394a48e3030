import nodemailer, { type Transporter } from 'nodemailer'
import { getPaper } from '#db/settings/queries'
import { env } from '#lib/env'
import { shortName } from '#lib/seo'
import { log } from '#server/door/log'

/** What is written to whom; the post adds what the newsroom is called, and signs in its name. */
export type Letter = { to: string; subject: (house: string) => string; paragraphs: string[] }

let transport: Transporter | undefined

/** Whether the paper can send mail at all: `SMTP_URL` is set. */
export const canSendMail = (): boolean => env.SMTP_URL !== undefined

/**
 * Sends a letter by SMTP. Answers whether the post took it; a failure is logged and never stops what the letter tells of.
 * Without `SMTP_URL` it answers false at once.
 */
export async function send({ to, subject, paragraphs }: Letter): Promise<boolean> {
  if (!env.SMTP_URL) return false
  transport ??= nodemailer.createTransport(env.SMTP_URL)
  try {
    const house = `${shortName((await getPaper()).name)} 编辑部`
    const text = [...paragraphs, `—— ${house}`].join('\n\n')
    await transport.sendMail({ from: env.MAIL_FROM ?? { name: house, address: 'newsroom@localhost' }, to, subject: subject(house), text })
    return true
  } catch (fault) {
    log.error({ code: 'mail.failed', err: fault }, 'a letter could not be sent')
    return false
  }
}
