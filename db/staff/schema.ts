import { flag, index, instant, number, table, text } from '#db/columns'

export type StaffRole = 'reporter' | 'editor' | 'chief' | 'admin'

/** 人员. This table and the next four are kept by better-auth; their columns are the ones it asks for. */
export const staff = table('staff', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: flag().notNull().default(false),
  image: text(),
  role: text().$type<StaffRole>().notNull().default('reporter'),
  disabled: flag().notNull().default(false),
  /** Whether a second factor is asked for at sign-in. */
  twoFactorEnabled: flag().notNull().default(false),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
})

export const sessions = table(
  'sessions',
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: text()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    expiresAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [index('sessions_of_staff').on(t.userId)],
)

export const accounts = table(
  'accounts',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: text()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    password: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [index('accounts_of_staff').on(t.userId)],
)

export const verifications = table('verifications', {
  id: text().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: instant().notNull(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
})

export const rateLimits = table('rate_limits', {
  id: text().primaryKey(),
  key: text().notNull().unique(),
  count: number().notNull(),
  lastRequest: number().notNull(),
})

/** 两步验证: the secret, encrypted, of somebody's authenticator and their recovery codes. Kept by better-auth. */
export const twoFactors = table(
  'two_factors',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    verified: flag().notNull().default(false),
    failedVerificationCount: number().notNull().default(0),
    lockedUntil: instant(),
  },
  (t) => [index('two_factors_of_staff').on(t.userId)],
)

/** Failed sign-ins of an account since the last that succeeded, by a key that tells no address. */
export const signInTries = table('sign_in_tries', {
  key: text().primaryKey(),
  failures: number().notNull(),
  /** No further try counts before. */
  nextAt: instant().notNull(),
})
