import type { ReactNode } from 'react'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

type Anchored = { level: 2 | 3; text: string; anchor: string }
type Props = { keyPoints: string[]; contents?: Anchored[]; script: Script; children?: ReactNode }

/** Beside the body on a wide screen, before it on a narrow one: 要点, 目录 on a long read, and what else steers. */
export function Rail({ keyPoints, contents = [], script, children }: Props) {
  const words = wordsIn(script)
  return (
    <div className="grid content-start gap-y-6 self-start lg:sticky lg:top-4 lg:max-h-dvh lg:overflow-y-auto">
      {keyPoints.length > 0 && (
        <section className="border-t-2 border-accent pt-2 text-small">
          <h2>{words.keyPoints}</h2>
          <ul className="divide-y divide-hair">
            {keyPoints.map((point) => (
              <li key={point} className="py-2 text-pretty">
                {point}
              </li>
            ))}
          </ul>
        </section>
      )}
      {contents.length > 0 && (
        <nav aria-labelledby="contents" className="border-t-2 border-ink pt-2 text-small">
          <h2 id="contents">{words.contents}</h2>
          <ol className="pt-1 text-note text-soft">
            {contents.map(({ level, text, anchor }) => (
              <li key={anchor} className={level === 3 ? 'pl-4' : undefined}>
                <a href={`#${anchor}`} className="block py-1 hover:text-accent">
                  {text}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {children}
    </div>
  )
}
