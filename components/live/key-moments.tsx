import { PaperTime } from '#components/ui/paper-time'
import type { LivePost } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { livePostPath } from '#lib/links'
import { wordsIn } from '#lib/words'

type Props = { posts: LivePost[]; script: Script; background: boolean }

/** 关键时刻: the way through a long live story. */
export function KeyMoments({ posts, script, background }: Props) {
  const words = wordsIn(script)
  if (posts.length === 0 && !background) return null
  return (
    <nav aria-labelledby="moments" className="border-t-2 border-ink pt-2 text-small">
      <h2 id="moments">{words.keyMoments}</h2>
      <ol className="divide-y divide-hair">
        {posts.map((post) => (
          <li key={post.id}>
            <a href={livePostPath(post)} className="grid grid-cols-[3rem_1fr] py-2 hover:text-accent">
              <PaperTime at={post.postedAt} format="clock" script={script} className="text-note leading-6 text-accent" />
              {post.headline}
            </a>
          </li>
        ))}
        {background && (
          <li>
            <a href="#background" className="block py-2 text-soft hover:text-accent">
              {words.background} ↓
            </a>
          </li>
        )}
      </ol>
    </nav>
  )
}
