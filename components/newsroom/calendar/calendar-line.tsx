import type { CalendarEntry } from '#db/desk/types'
import { editorPath } from '#lib/links'
import { clockTime, fullDateTime } from '#lib/time'

/** By what a line is moved, and where the focus is afterwards. */
export type Grip = 'link' | 'back' | 'on'
type Props = {
  entry: CalendarEntry
  movable: boolean
  /** Alone in its row at any width; else only where the days stand one under the other. */
  wide: boolean
  onHold: (entry: CalendarEntry | null) => void
  onMove: (days: number, hold: Grip) => void
}

/** A story may stand on the calendar more than once, each time as something else. */
export const lineKey = ({ as, id }: CalendarEntry): string => `${as} ${id}`

/** Word, colour and shape of what stands on the calendar. */
const looks: Record<CalendarEntry['as'], [word: string, look: string]> = {
  planned: ['计划', 'text-soft before:rounded-full before:border before:border-current'],
  scheduled: ['定时', 'text-plan before:rounded-full before:bg-current'],
  published: ['已发', 'text-good before:rounded-full before:bg-current'],
  embargo: ['禁发到', 'text-warn before:rounded-[2px] before:bg-current'],
}

/** One story on a day. One that may be moved is dragged, or goes by ← and → while its link has the focus. */
export function CalendarLine({ entry, movable, wide, onHold, onMove }: Props) {
  const { id, headline, section, at, as } = entry
  const [word, look] = looks[as]
  const name = headline || '（还没有标题）'
  return (
    <li
      data-line={lineKey(entry)}
      className={`flex items-baseline gap-x-3 px-3 py-1.5 hover:bg-chosen ${wide ? '' : 'lg:block'}`}
      draggable={movable}
      onDragStart={() => movable && onHold(entry)}
      onDragEnd={() => onHold(null)}
    >
      <div
        className={`w-24 shrink-0 text-note before:mr-1 before:inline-block before:size-2 before:content-[''] ${wide ? '' : 'lg:w-auto'} ${look}`}
      >
        <time dateTime={new Date(at).toISOString()} title={fullDateTime(new Date(at))}>
          {clockTime(new Date(at))}
        </time>{' '}
        {word}
      </div>
      <a
        href={editorPath(id)}
        data-grip="link"
        className={`line-clamp-3 text-small hover:underline max-lg:min-w-0 max-lg:flex-1 ${wide ? 'min-w-0 flex-1' : ''}`}
        aria-keyshortcuts={movable ? 'ArrowLeft ArrowRight' : undefined}
        onKeyDown={(event) => {
          if (!movable || event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
          if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
            event.preventDefault()
            onMove(event.key === 'ArrowLeft' ? -1 : 1, 'link')
          }
        }}
      >
        {name}
      </a>
      <div className="flex items-center text-note text-soft">
        <span className="max-sm:hidden">{section}</span>
        {movable ? (
          <span className="ml-auto flex sm:max-lg:ml-3">
            <Arrow grip="back" label={`“${name}”提前一天`} onPress={() => onMove(-1, 'back')} />
            <Arrow grip="on" label={`“${name}”推后一天`} onPress={() => onMove(1, 'on')} />
          </span>
        ) : null}
      </div>
    </li>
  )
}

function Arrow({ grip, label, onPress }: { grip: Grip; label: string; onPress: () => void }) {
  return (
    <button type="button" data-grip={grip} className="px-1.5 hover:text-ink" aria-label={label} onClick={onPress}>
      {grip === 'back' ? '←' : '→'}
    </button>
  )
}
