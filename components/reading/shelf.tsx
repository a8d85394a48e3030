import type { Script } from '#lib/chinese/script'
import { inEdition, savedPath } from '#lib/links'
import { wordsIn } from '#lib/words'

type Props = {
  script: Script
  /** Without a network: only what can be opened, nothing to arrange. */
  offline?: boolean
}

const button = 'border border-hair px-4 py-1 hover:text-accent'

/**
 * 收藏 and 最近读过, which only the reader's own browser knows: its island fills the lists from this device. Without a script
 * the page says what it would be.
 */
export function Shelf({ script, offline = false }: Props) {
  const words = wordsIn(script)
  return (
    <>
      <p className="hidden max-w-measure border-l-3 border-accent pl-4 text-small noscript:block">{words.shelfNeedsScript}</p>
      <paper-shelf className="block min-h-dvh not-data-ready:invisible" {...(offline ? { 'data-offline': '' } : {})}>
        <p className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-2 text-small">
          {offline ? (
            <button type="button" value="retry" className={button}>
              {words.tryAgain}
            </button>
          ) : (
            <Arranging script={script} />
          )}
          <span role="status" className="text-soft" />
        </p>
        <div className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-2">
          <Kept name="saved" title={words.savedStories} empty={offline ? words.offlineEmpty : words.savedEmpty}>
            {offline ? null : words.clearSaved}
          </Kept>
          <Kept name="history" title={words.lastRead} empty={offline ? words.offlineEmpty : words.lastReadEmpty}>
            {offline ? null : words.clearHistory}
          </Kept>
        </div>
        <template>
          <li className="flex items-baseline gap-x-4 border-b border-hair py-3">
            <div className="grow">
              <a href={inEdition(savedPath, script)} className="font-semibold hover:text-accent">
                {words.shelf}
              </a>
              <p className="text-note text-soft">
                <time />
                <span data-kept hidden className="ml-4">
                  {words.keptHere}
                </span>
              </p>
            </div>
            <button type="button" className="shrink-0 py-1 text-note text-soft underline hover:text-accent">
              {words.remove}
            </button>
          </li>
        </template>
      </paper-shelf>
    </>
  )
}

/** 导出 · 导入 · whether what is read is noted. */
function Arranging({ script }: { script: Script }) {
  const words = wordsIn(script)
  return (
    <>
      <button type="button" value="export" className={button}>
        {words.exportShelf}
      </button>
      <button type="button" value="import" className={button}>
        {words.importShelf}
      </button>
      <input type="file" accept=".json,application/json" hidden aria-label={words.importShelf} />
      <label className="flex items-center gap-x-2">
        <input type="checkbox" name="noting" className="size-4 accent-accent" />
        {words.noteReading}
      </label>
    </>
  )
}

type KeptProps = { name: 'saved' | 'history'; title: string; empty: string; children: string | null }

function Kept({ name, title, empty, children: clear }: KeptProps) {
  return (
    <section>
      <div className="flex items-baseline justify-between border-t-2 border-ink pt-2">
        <h2 className="text-small">{title}</h2>
        {clear && (
          <button type="button" value={`clear-${name}`} hidden className="text-note text-soft underline hover:text-accent">
            {clear}
          </button>
        )}
      </div>
      <p data-empty={name} hidden className="py-3 text-small text-soft">
        {empty}
      </p>
      <ol data-list={name} />
    </section>
  )
}
