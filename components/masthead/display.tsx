import { Choice } from '#components/masthead/choice'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

/**
 * 显示: light or dark, and the size of the text, in a panel that the browser itself opens and closes. The custom elements
 * show themselves when their script has come; until then nothing would happen, so there is no button either.
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
  return (
    <>
      <button type="button" popoverTarget="display" className="px-2 py-3 hover:text-accent has-[+*>[hidden]]:hidden">
        {words.display}
      </button>
      <div
        id="display"
        popover="auto"
        className="absolute inset-auto top-12 right-[max(1rem,50%-37rem)] border border-hair bg-paper px-4 py-2 text-small text-ink"
      >
        <paper-theme hidden>
          <Choice label={words.light} choices={theme} />
        </paper-theme>
        <paper-size hidden>
          <Choice label={words.size} choices={size} />
        </paper-size>
      </div>
    </>
  )
}
