import { BoardPart } from '#components/newsroom/board/board-part'
import { BoardRow } from '#components/newsroom/board/board-row'
import { StateMark } from '#components/newsroom/state-mark'
import type { Board } from '#db/desk/types'
import { figure } from '#lib/figure'
import { deskListPath, editorPath, storyPath } from '#lib/links'
import { clockTime, fullDateTime, shortDateTime } from '#lib/time'

type Props = { board: Board; now: Date; approves: boolean; reads: boolean }

/** 工作台. On a desk two columns: what to do, what happens. On a phone one after the other, what is late first. */
export function BoardView({ board, now, approves, reads }: Props) {
  return (
    <div className="grid items-start gap-x-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div>
        {board.late.length > 0 ? (
          <BoardPart title="迟到" count={board.late.length} empty="" urgent>
            {board.late.map((it) => (
              <BoardRow
                key={it.id}
                story={it}
                aside={<Hour at={it.at} text={`应在${shortDateTime(it.at, now)}`} />}
                below={
                  <p className="text-small text-accent">
                    {it.trouble || '到点了还没有发出，正在重试'}
                    {it.dead ? '；已停止重试，请打开稿件处理' : ''}
                  </p>
                }
              />
            ))}
          </BoardPart>
        ) : null}
        {approves ? (
          <BoardPart title="等我处理" count={board.waiting.length} empty="没有稿件在等您。记者送审的稿件会出现在这里，等得最久的在最上面。">
            {board.waiting.map((it) => (
              <BoardRow key={it.id} story={it} aside={<Waited since={it.at} now={now} />} below={<StateMark state={it.state} />} />
            ))}
          </BoardPart>
        ) : null}
        {board.mentions.length > 0 ? (
          <BoardPart title="提到我" count={board.mentions.length} empty="">
            {board.mentions.map((it) => (
              <BoardRow
                key={it.note}
                story={it}
                aside={<Hour at={it.at} text={shortDateTime(it.at, now)} />}
                below={
                  <p className="line-clamp-2 text-small">
                    <span className="text-soft">{it.by}：</span>
                    {it.text}
                  </p>
                }
              />
            ))}
          </BoardPart>
        ) : null}
        <BoardPart title="我的" count={board.mine.length} empty="您手上没有没发的稿件。点右上角的“写稿”开始一篇。">
          {board.mine.map((it) => (
            <BoardRow
              key={it.id}
              story={it}
              aside={<Hour at={it.at} text={shortDateTime(it.at, now)} />}
              below={
                <div className="text-small">
                  <StateMark state={it.state} />
                  {it.returned ? <span className="ml-2 text-warn">退回：{it.returned}</span> : null}
                </div>
              }
            />
          ))}
        </BoardPart>
      </div>
      <div>
        <BoardPart title="未来四小时" count={board.soon.length} empty="四小时内没有要发的稿件。定了时的稿件，到点前会出现在这里。">
          {board.soon.map((it) => (
            <BoardRow key={it.id} story={it} aside={<Hour at={it.at} text={clockTime(it.at)} strong />} />
          ))}
        </BoardPart>
        <BoardPart
          title="今日已发"
          count={board.today.length}
          empty={
            <>
              今天还没有发过稿。发出的稿件会按时间列在这里。
              <a className="underline" href={deskListPath({ state: 'published' })}>
                看以前的
              </a>
            </>
          }
        >
          {board.today.map((it) => (
            <BoardRow
              key={it.id}
              story={it}
              aside={
                <>
                  <Hour at={it.at} text={clockTime(it.at)} />
                  {reads ? (
                    <div className="tabular-nums">
                      {figure(it.reads)} 阅读{it.now > 0 ? <span className="text-good"> ＋{it.now}</span> : null}
                    </div>
                  ) : null}
                  <a href={storyPath(it)} className="relative hover:text-ink hover:underline" aria-label={`看${it.headline}的页面`}>
                    看 ↗
                  </a>
                </>
              }
            />
          ))}
        </BoardPart>
        <BoardPart title="此刻在写" empty="现在没有人打开稿件。谁在写哪一篇，会显示在这里。">
          {board.writing.map(({ id, headline, names }) => (
            <li key={id} className="flex gap-3 px-4 py-2 hover:bg-chosen sm:px-3">
              <a href={editorPath(id)} className="min-w-0 flex-1 truncate hover:underline">
                {headline || '（还没有标题）'}
              </a>
              <span className="text-note text-soft">{names.join('、')}</span>
            </li>
          ))}
        </BoardPart>
      </div>
    </div>
  )
}

function Hour({ at, text, strong = false }: { at: Date; text: string; strong?: boolean }) {
  return (
    <time dateTime={at.toISOString()} title={fullDateTime(at)} className={strong ? 'font-semibold text-plan' : ''}>
      {text}
    </time>
  )
}

function Waited({ since, now }: { since: Date; now: Date }) {
  const minutes = Math.max(0, Math.round((now.getTime() - since.getTime()) / 60_000))
  const text =
    minutes < 60
      ? `等了 ${minutes} 分钟`
      : minutes < 48 * 60
        ? `等了 ${Math.round(minutes / 60)} 小时`
        : `等了 ${Math.round(minutes / 1440)} 天`
  return <Hour at={since} text={text} />
}
