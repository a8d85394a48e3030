import { Choice } from '#components/masthead/choice'
import type { Script } from '#lib/chinese/script'
import { inEdition, savedPath } from '#lib/links'
import { wordsIn } from '#lib/words'

/**
 * 显示: light or dark, the size of the text, and whether pictures are fetched unasked, in a panel that the browser itself opens and closes. Until their script
 * has come nothing would happen, so there is only the place of the button; where no script runs, not even that.
 */
export function Display({ script }: { script: Script }) {
  const words = wordsIn(script)
  const theme = [
    ['auto', words.lightAuto],
    ['light', words.lightDay],
    ['dark', words.lightNight],
  ] as const
  const size = [
    ['small', words.sizeSmall],
    ['standard', words.sizePlain],
    ['large', words.sizeLarge],
    ['huge', words.sizeHuge],
  ] as const
  const lite = [
    ['off', words.liteOff],
    ['on', words.liteOn],
  ] as const
  return (
    <>
      <button type="button" popoverTarget="display" className="px-2 py-3 hover:text-accent">
        {words.display}
      </button>
      <div
        id="display"
        popover="auto"
        className="absolute inset-auto top-12 right-[max(1rem,50%-37rem)] border border-hair bg-paper px-4 py-2 text-small text-ink"
      >
        <paper-theme>
          <Choice label={words.light} choices={theme} />
        </paper-theme>
        <paper-size>
          <Choice label={words.size} choices={size} />
        </paper-size>
        <paper-lite>
          <Choice label={words.lite} choices={lite} />
          <span role="status" className="block text-note text-soft" />
        </paper-lite>
        <a href={inEdition(savedPath, script)} className="block border-t border-hair py-2">
          {words.shelf}
        </a>
      </div>
    </>
  )
}
