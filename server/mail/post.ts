import nodemailer, { type Transporter } from 'nodemailer'
import { env } from '#lib/env'
import { log } from '#server/door/log'

export type Letter = { to: string; subject: string; text: string }

let transport: Transporter | undefined

/** Whether the paper can send mail at all: `SMTP_URL` is set. */
export const canSendMail = (): boolean => env.SMTP_URL !== undefined

/**
 * Sends a letter by SMTP. Answers whether the post took it; a failure is logged and never stops what the letter tells of.
 * Without `SMTP_URL` it answers false at once.
 */
export async function send({ to, subject, text }: Letter): Promise<boolean> {
  if (!env.SMTP_URL) return false
  transport ??= nodemailer.createTransport(env.SMTP_URL)
  try {
    await transport.sendMail({ from: env.MAIL_FROM, to, subject, text })
    return true
  } catch (fault) {
    log.error({ code: 'mail.failed', err: fault }, 'a letter could not be sent')
    return false
  }
}
