import type { Keys } from '#components/newsroom/help/guides'
import { keysShown } from '#components/newsroom/shortcuts'

/** Keys and what they do, as they are written on this machine; struck out while they are not heard. */
export function KeyRows({ title, keys, off = false }: { title: string; keys: Keys; off?: boolean }) {
  const mac = /Mac|iPhone|iPad/.test(navigator.userAgent)
  if (keys.length === 0) return null
  return (
    <>
      <h3 className="mb-1 text-small text-soft">{title}</h3>
      <dl className={`mb-4 grid grid-cols-[1fr_auto] gap-x-6 ${off ? 'text-soft line-through' : ''}`}>
        {keys.map(([what, all]) => (
          <div key={what} className="col-span-2 grid grid-cols-subgrid border-t border-hair py-1.5">
            <dt>{what}</dt>
            <dd className="text-right">
              {all.map((it) => (
                <kbd key={it} className="ml-1.5 rounded border border-hair px-1.5 font-sans text-small whitespace-nowrap">
                  {keysShown(it, mac)}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
