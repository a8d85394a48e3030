import type { Media } from '#db/media/types'
import type { Script } from '#lib/chinese/script'
import { playingTime } from '#lib/time'
import { wordsIn } from '#lib/words'

type Props = { file: Media; transcript: string; script: Script }

/** Below a recording or film: how long it is, the file itself, and what is said in it. */
export function PlayerFoot({ file, transcript, script }: Props) {
  const words = wordsIn(script)
  return (
    <>
      <p className="flex gap-x-4 pt-2 text-note text-soft tabular-nums">
        {file.seconds !== null && (
          <span>
            {words.playing} {playingTime(file.seconds)}
          </span>
        )}
        <a href={file.src} download="">
          {words.download}（{(file.bytes / 1_048_576).toFixed(1)} MB）
        </a>
      </p>
      {transcript && (
        <details className="mt-2 border-y border-hair text-small">
          <summary className="cursor-pointer py-2 font-semibold">{words.transcript}</summary>
          {transcript.split(/\n+/).map((paragraph, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move
            <p key={place} className="pb-2">
              {paragraph}
            </p>
          ))}
        </details>
      )}
    </>
  )
}
