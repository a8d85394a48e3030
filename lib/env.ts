import * as z from 'zod'

/** An empty variable is an unset one: `PORT= npm start` is not a mistake worth stopping for. */
const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((it) => (URL.parse(it)?.pathname ?? '/') === '/', '只写协议与域名，不带路径')
  .transform((it) => new URL(it).origin)

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  SITE_URL: origin.optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/|file:|\/|\.)/, '写 postgres://… 或 SQLite 文件的路径')
    .optional(),
  DATA_DIR: z.string().default('var'),
  APP_SECRET: z.string().min(32, '至少 32 个字符').optional(),
  DEMO_PASSWORD: z.string().min(12, '至少 12 个字符').optional(),
  TRUST_PROXY: z.stringbool().default(false),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, '写 smtp://用户:密码@主机:端口')
    .optional(),
  MAIL_FROM: z.string().optional(),
  METRICS_TOKEN: z.string().min(16, '至少 16 个字符').optional(),
  MEDIA_IMPORT: z.stringbool().default(true),
  MEDIA_IMPORT_HOSTS: z
    .string()
    .default('')
    .transform((it) => it.split(/[\s,]+/).filter(Boolean)),
  /** What one person may send in a day, and what must stay free on the disk, in megabytes. */
  UPLOAD_MB_A_DAY: z.coerce.number().int().min(1).default(5000),
  DISK_RESERVE_MB: z.coerce.number().int().min(0).default(512),
  /** False takes the worker for reading without a network, and what it kept, out of every browser that comes. */
  SERVICE_WORKER: z.stringbool().default(true),
  PRESS_MB: z.coerce.number().int().min(8).max(8192).default(256),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  CHROMIUM_PATH: z.string().optional(),
})

const parsed = schema.safeParse(given)

/** What is wrong with the configuration, a line each; empty when all is well. `server/main.ts` prints it and stops. */
export const configurationFaults: string[] = parsed.success
  ? []
  : parsed.error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`)

const values = parsed.data ?? schema.parse({})

/** The one window to the environment. All optional; the README has the table. */
export const env = {
  ...values,
  production: values.NODE_ENV === 'production',
  /** Which of the two databases holds the paper. */
  dialect: /^postgres(ql)?:/.test(values.DATABASE_URL ?? '') ? ('postgres' as const) : ('sqlite' as const),
  /** Where the SQLite file lies. */
  databaseFile: (values.DATABASE_URL ?? `${values.DATA_DIR}/eddiba.db`).replace(/^file:(\/\/)?/, ''),
  /** Address of the readers' one script, or empty when it was not built. Spelt out, because Next puts it in at build time. */
  islandsEntry: process.env.ISLANDS_ENTRY ?? '',
  /** The paper's own origin, without a trailing slash. */
  siteUrl: values.SITE_URL ?? `http://localhost:${values.PORT}`,
}
