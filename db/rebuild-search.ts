import { fileURLToPath } from 'node:url'
import { closeDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrations/migrate'
import { rebuildSearch } from '#db/search/rebuild'

/** `npm run search:rebuild`: makes the search index anew, or goes on where it was interrupted; the paper may run meanwhile. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await migrateDatabase()
  const begun = Date.now()
  const indexed = await rebuildSearch({
    anew: true,
    onBatch({ done, all }) {
      const seconds = (Date.now() - begun) / 1000
      process.stdout.write(`\r已索引 ${done} / ${all} 篇，${seconds.toFixed(0)} 秒`)
    },
    onLaying: () => console.log('\n每篇都能搜到了。正在把索引并成一块，之后搜得更快；可以中断。'),
  })
  console.log(`搜索索引已完成，共 ${indexed} 篇。`)
  await closeDatabase()
}
