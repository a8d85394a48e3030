import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * `npm run bench:sign-in [tries]`: how long the door takes to refuse an unknown address, a disabled account and a wrong password,
 * by turns, over a database of its own. Their medians should not tell them apart: within a tenth of each other. It ends with 1
 * if they are not, for whoever runs it on a quiet machine.
 */
const tries = Number(process.argv[2] ?? 200)
const folder = mkdtempSync(join(tmpdir(), 'eddiba-sign-in-'))
Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: '', SITE_URL: '', LOG_LEVEL: 'silent' })

const { theHouse } = await import('#db/audit/commands')
const { closeDatabase } = await import('#db/client')
const { migrateDatabase } = await import('#db/migrations/migrate')
const { addStaff, disableStaff } = await import('#db/staff/commands')
const { hashPassword } = await import('#server/auth/password')
const { signIn } = await import('#server/desk/testing')
const { percentile, printTable } = await import('./table.ts')

await migrateDatabase()
const passwordHash = await hashPassword('江南好，风景旧曾谙。2026')
const kinds = { unknown: '没有这个地址', disabled: '停用的账号', wrong: '密码不对' }
type Kind = keyof typeof kinds
const took: Record<Kind, number[]> = { unknown: [], disabled: [], wrong: [] }
// Each try is at an account of its own, for after five of them an account rests.
const emailOf = (kind: Kind, n: number) => `${kind}-${n}@desk.example`
for (let n = 0; n < tries; n += 1) {
  const gone = await addStaff(theHouse, { name: '某人', email: emailOf('disabled', n), role: 'editor', passwordHash })
  await disableStaff(theHouse, gone ?? '')
  await addStaff(theHouse, { name: '某人', email: emailOf('wrong', n), role: 'editor', passwordHash })
}
const order = Object.keys(kinds) as Kind[]
for (let n = -5; n < tries; n += 1) {
  for (let turn = 0; turn < order.length; turn += 1) {
    const kind = order[(turn + n + 6) % order.length] as Kind
    const address = { 'x-forwarded-for': `10.${turn}.${(n + 5) >> 8}.${(n + 5) & 255}` }
    const began = performance.now()
    const { status } = await signIn(emailOf(n < 0 ? 'unknown' : kind, n), 'not the password', address)
    if (status !== 401) throw new Error(`${kind} was answered ${status}`)
    if (n >= 0) took[kind].push(performance.now() - began)
  }
}
const medians = order.map((kind) => percentile(took[kind], 0.5))
const apart = Math.max(...medians) / Math.min(...medians) - 1
printTable(
  `被拒的登录，每种 ${tries} 次，毫秒`,
  ['', 'p50', 'p95'],
  order.map((kind) => [kinds[kind], percentile(took[kind], 0.5).toFixed(2), percentile(took[kind], 0.95).toFixed(2)]),
)
console.log(`中位数最多相差 ${(apart * 100).toFixed(1)} %（应在 10 % 以内）`)
await closeDatabase()
rmSync(folder, { recursive: true, force: true })
if (apart > 0.1) process.exitCode = 1
