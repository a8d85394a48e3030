import { figure } from '#lib/figure'
export type Bar = { label: string; value: number; note: string }

type Props = { bars: Bar[]; name: string; every: number }

const HEIGHT = 120
const STEP = 20

/** A plot of bars, drawn on the server. Every `every`th bar is labelled; each says its value when pointed at, and in a table for who can't see. */
export function Bars({ bars, name, every }: Props) {
  const most = Math.max(1, ...bars.map((it) => it.value))
  const width = bars.length * STEP
  return (
    <figure>
      <svg viewBox={`0 0 ${width} ${HEIGHT + 4}`} className="h-40 w-full" preserveAspectRatio="none" aria-hidden>
        {[0, 0.5, 1].map((line) => (
          <line
            key={line}
            x1={0}
            x2={width}
            y1={HEIGHT - line * (HEIGHT - 8)}
            y2={HEIGHT - line * (HEIGHT - 8)}
            className="stroke-hair"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {bars.map(({ label, value, note }, at) => {
          const height = (value / most) * (HEIGHT - 8)
          return (
            <rect key={label + note} x={at * STEP + 2} y={HEIGHT - height} width={STEP - 4} height={height} className="fill-plan">
              <title>{`${note}：${figure(value)} 次`}</title>
            </rect>
          )
        })}
      </svg>
      {/* Each label stands under the middle of its bar, wider than it as it may be. */}
      <div aria-hidden className="flex h-5 text-note text-soft tabular-nums">
        {bars.map((it, at) => (
          <span key={it.note} className="flex min-w-0 flex-1 basis-0 justify-center whitespace-nowrap">
            {at % every === 0 ? it.label : ''}
          </span>
        ))}
      </div>
      <figcaption className="text-note text-soft">
        最高 {figure(most)} 次
        <table className="sr-only">
          <caption>{name}</caption>
          <tbody>
            {bars.map((it) => (
              <tr key={it.note}>
                <th scope="row">{it.note}</th>
                <td>{it.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </figcaption>
    </figure>
  )
}
