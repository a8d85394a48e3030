import type { Script } from '#lib/chinese/script'
import type { BlockOf } from '#lib/story/document'
import { wordsIn } from '#lib/words'

/** A post or film elsewhere, as a card with a link: nothing is asked of the other host before the reader clicks. */
export function Embed({ block: { attrs }, script }: { block: BlockOf<'embed'>; script: Script }) {
  const words = wordsIn(script)
  const host = { bilibili: words.bilibili, weibo: words.weibo, youtube: 'YouTube', x: 'X' }[attrs.provider]
  const film = attrs.provider === 'bilibili' || attrs.provider === 'youtube'
  return (
    <aside className="border-y border-hair py-4">
      <p className="text-note font-semibold text-accent">{host}</p>
      <p className="font-semibold leading-normal">{attrs.title}</p>
      <p className="mt-2 text-small">
        <a href={attrs.href} rel="noopener noreferrer">
          {film ? words.watchAt(host) : words.readAt(host)} ↗
        </a>
      </p>
      <p className="mt-1 text-note text-soft">{words.offSite}</p>
    </aside>
  )
}
