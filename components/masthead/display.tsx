import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

type Props = { script: Script }

/**
 * 显示: light or dark, and the size of the text, in a panel that the browser itself opens and closes. The custom elements
 * show themselves when their script has come; until then there is no button either.
 */
export function Display({ script }: Props) {
  const words = wordsIn(script)
  const theme = [['auto', words.lightAuto], ['light', words.lightDay], ['dark', words.lightNight]] as const
  const size = [['small', words.sizeSmall], ['standard', words.sizePlain], ['large', words.sizeLarge], ['huge', words.sizeHuge]] as const
  return (
    <>
      <button type="button" popoverTarget="display" className="cursor-pointer p-3 hover:text-accent sm:px-2 has-[+*>[hidden]]:hidden">{words.display}</button>
      <div id="display" popover="auto" className="absolute inset-auto top-12 right-4 border border-hair bg-paper p-4 text-small text-ink">
        <paper-theme role="group" aria-label={words.light} hidden><Choices label={words.light} choices={theme} /></paper-theme>
        <paper-size role="group" aria-label={words.size} hidden><Choices label={words.size} choices={size} /></paper-size>
      </div>
    </>
  )
}

function Choices({ label, choices }: { label: string; choices: readonly (readonly [value: string, label: string])[] }) {
  return (
    <div className="flex items-center">
      <span aria-hidden className="mr-3 text-note text-soft">{label}</span>
      {choices.map(([value, word]) => (
        <button key={value} type="button" value={value} className="cursor-pointer border-b-2 border-transparent px-3 py-2 aria-pressed:border-accent aria-pressed:font-bold">{word}</button>
      ))}
    </div>
  )
}
