import { checkAudit } from '#db/audit/queries'
import { closeDatabase } from '#db/client'

/** `npm run audit:verify`: checks the chain of seals. Ends with 1 when a row does not fit. */
const { rows, unsealed, broken, head } = await checkAudit()
const older = unsealed > 0 ? `，其中最早的 ${unsealed} 条写于启用封印之前` : ''
if (broken === null) console.log(`审计记录完好：${rows} 条${older}。最后一条的封印：${head.slice(0, 16) || '（无）'}`)
else {
  console.error(`审计记录被改动过：第 ${broken} 条与封印不符（共 ${rows} 条）`)
  process.exitCode = 1
}
await closeDatabase()
