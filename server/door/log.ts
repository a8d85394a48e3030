import { pino } from 'pino'
import { env } from '#lib/env'

/** The paper's log: one JSON object a line on stdout. Every entry has a `code` to search by; secrets are left out. */
export const log = pino({
  level: env.LOG_LEVEL,
  redact: {
    paths: ['cookie', 'authorization', 'password', 'token', 'secret'].flatMap((it) => [
      it,
      `*.${it}`,
      `*.headers.${it}`,
      `headers["set-cookie"]`,
    ]),
    censor: '[略]',
  },
})
