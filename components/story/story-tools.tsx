import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

type Props = {
  script: Script
  /** 收听 stands once on a page, above the text. */
  listen?: boolean
}

const button = 'border border-hair px-4 py-1 text-ink hover:text-accent aria-pressed:border-accent aria-pressed:text-accent'

/**
 * 收听 · 收藏 · 分享. They keep their place before their script is there, so that nothing moves when it comes, and have none
 * where no script runs: site.css. As wide as the last two from the beginning: the first may be painted before the second came.
 */
export function StoryTools({ script, listen = false }: Props) {
  const words = wordsIn(script)
  return (
    <paper-tools className="relative ml-auto flex min-w-[calc(4em+4.5rem+4px)] gap-x-2 self-center">
      {listen && (
        <button type="button" value="listen" aria-expanded="false" hidden className={button}>
          {words.readAloud}
        </button>
      )}
      <button type="button" value="save" aria-pressed="false" className={button}>
        {words.save}
      </button>
      <button type="button" value="share" aria-haspopup="dialog" className={button}>
        {words.share}
      </button>
      <span role="status" className="absolute top-full right-0 z-10 bg-paper whitespace-nowrap" />
    </paper-tools>
  )
}
