import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

/** What to do when nothing answers. */
export function NothingFound({ query, script }: { query: string; script: Script }) {
  const words = wordsIn(script)
  return (
    <div className="mt-6 max-w-measure">
      <p role="status" className="text-body font-semibold">
        {words.nothingFound(query)}
      </p>
      <ul className="mt-2 list-inside list-disc text-small text-soft">
        {words.searchHelp.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
    </div>
  )
}
