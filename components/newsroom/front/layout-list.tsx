import type { ShownFront } from '#components/newsroom/front/types'
import { type BlockLayout, blockLayouts, layoutNames } from '#lib/front/areas'

type Props = { blocks: ShownFront['blocks']; onLayout: (section: string, layout: BlockLayout) => void }

/** The sections' blocks, which fill themselves: how each stands on the front, and what stands in it now. */
export function LayoutList({ blocks, onLayout }: Props) {
  return (
    <section>
      <h2 className="mb-1.5 text-small font-semibold text-soft">频道</h2>
      <ul className="border-y border-hair bg-panel sm:border-x sm:rounded-md">
        {blocks.map(({ slug, name, layout, stories }) => (
          <li key={slug} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-hair px-3 py-2 last:border-0">
            <span className="w-16 font-semibold">{name}</span>
            <span className="min-w-0 flex-1 truncate text-small text-soft">{stories.map((it) => it.headline).join('　') || '—'}</span>
            <select
              className="field w-auto"
              aria-label={`${name}在首页的版式`}
              value={layout}
              onChange={(event) => onLayout(slug, event.target.value as BlockLayout)}
            >
              {blockLayouts.map((it) => (
                <option key={it} value={it}>
                  {layoutNames[it]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  )
}
