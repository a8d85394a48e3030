import { useState } from 'react'
import type { Doubt } from '#components/newsroom/editor/preview/traditional-preview.client'

type Props = {
  doubts: Doubt[]
  /** Where each of them stands in the page; null until that has come. */
  places: Range[][] | null
  onShow: (place: Range) => void
  /** Without it one may look, and decide nothing. */
  onAdd?: (word: { hans: string; hant: string }) => void
}

/** The words whose traditional form is a guess: what was printed, what else it might be, and the way to settle it. */
export function DoubtList({ doubts, places, onShow, onAdd }: Props) {
  if (doubts.length === 0) return <p className="text-soft">没有。这篇的字都由词语或术语表定了写法。</p>
  return (
    <>
      <p className="mb-2 text-small text-soft">
        一个简体字对应几个繁体字，转换时按最常见的写。{onAdd ? '选对的写法加入术语表，预览随即更新。' : '写法由编辑在术语表里定。'}
      </p>
      <ul>
        {doubts.map((doubt, i) => (
          <li key={`${doubt.hans} ${doubt.hant}`} className="border-t border-hair py-2.5">
            <Row doubt={doubt} places={places?.[i] ?? (places && [])} onShow={onShow} {...(onAdd ? { onAdd } : {})} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Row({ doubt, places, onShow, onAdd }: { doubt: Doubt; places: Range[] | null } & Pick<Props, 'onShow' | 'onAdd'>) {
  const { hans, hant, others } = doubt
  const [next, setNext] = useState(0)
  const place = places?.[next % Math.max(1, places.length)]
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span>{hans}</span>
        <span aria-hidden className="text-soft">
          →
        </span>
        <b lang="zh-Hant">{hant}</b>
        {place ? (
          <button
            type="button"
            className="ml-auto text-small text-soft underline"
            onClick={() => {
              onShow(place)
              setNext(next + 1)
            }}
          >
            {places && places.length > 1 ? `看 ${places.length} 处` : '看位置'}
            <span className="sr-only">：{hans}</span>
          </button>
        ) : places ? (
          <span className="ml-auto text-small text-soft">不在正文里</span>
        ) : null}
      </p>
      {onAdd ? (
        <fieldset aria-label={`加入术语表：${hans}`} className="mt-1.5 flex flex-wrap items-center gap-1.5">
          <span aria-hidden className="text-small text-soft">
            加入术语表，写作
          </span>
          {[hant, ...others].map((it) => (
            <button key={it} type="button" lang="zh-Hant" className="knob px-2" onClick={() => onAdd({ hans, hant: it })}>
              {it}
            </button>
          ))}
        </fieldset>
      ) : (
        <p className="mt-0.5 text-small text-soft">
          也可能是
          <span lang="zh-Hant" className="text-ink">
            {others.join('、')}
          </span>
        </p>
      )}
    </>
  )
}
