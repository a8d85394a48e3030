import type { ShownFront } from '#components/newsroom/front/types'
import { type BlockLayout, blockLayouts, layoutNames } from '#lib/front/areas'

type Block = ShownFront['blocks'][number]
type Props = { blocks: Block[]; onLayout: (section: string, layout: BlockLayout) => void; onLead: (block: Block) => void }

/** The sections' blocks, which fill themselves: how each stands on the front, what stands in it now, and what leads its own front. */
export function LayoutList({ blocks, onLayout, onLead }: Props) {
  return (
    <section>
      <h2 className="mb-1.5 text-small font-semibold text-soft">频道</h2>
      <ul className="border-y border-hair bg-panel sm:border-x sm:rounded-md">
        {blocks.map((block) => {
          const { slug, name, layout, lead, stories } = block
          return (
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
              <p className="flex w-full min-w-0 items-center gap-2 text-small sm:pl-20">
                <span className="text-soft whitespace-nowrap">频道首页头条</span>
                <span className="min-w-0 flex-1 truncate">
                  {lead.pinned ? (
                    <span className="text-plan">■ {lead.pinned.headline}</span>
                  ) : (
                    <span className="text-soft">○ 自动：最新的一篇</span>
                  )}
                </span>
                <button
                  type="button"
                  className="knob knob-quiet min-h-8 px-2 text-small"
                  aria-label={`${name}频道的头条`}
                  onClick={() => onLead(block)}
                >
                  {lead.pinned ? '换…' : '固定…'}
                </button>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
