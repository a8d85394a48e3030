import { Display } from '#components/masthead/display'
import type { Script } from '#lib/chinese/script'
import { inEdition, searchPath } from '#lib/links'
import { wordsIn } from '#lib/words'

type Props = { script: Script; path: string; otherScript: string | undefined; traditional: boolean }

/** 显示 · 繁體 · 搜索. The first appears when its script is there; nothing moves when it does. The second needs an edition to lead to. */
export function Tools({ script, path, otherScript, traditional }: Props) {
  const words = wordsIn(script)
  const other: Script = script === 'zh-hant' ? 'zh-hans' : 'zh-hant'
  const tag = other === 'zh-hant' ? 'zh-Hant' : 'zh-Hans'
  // As wide as all of them from the beginning: on a slow phone the first is painted before the others have come.
  const width = traditional ? 'min-w-[calc(6em+3rem)]' : 'min-w-[calc(4em+2rem)]'
  return (
    <div className={`-mr-2 flex ${width} whitespace-nowrap print:hidden`}>
      <Display script={script} />
      {traditional && (
        <a
          href={otherScript ?? inEdition(path, other)}
          hrefLang={tag}
          lang={tag}
          data-script={other}
          title={words.otherScriptHint}
          className="px-2 py-3"
        >
          {words.otherScript}
        </a>
      )}
      <a href={inEdition(searchPath(), script)} rel="search" className="px-2 py-3">
        {words.search}
      </a>
    </div>
  )
}
