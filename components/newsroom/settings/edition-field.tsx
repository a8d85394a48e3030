type Props = {
  /** As readers have it now. */
  standing: boolean
  /** As the form stands. */
  wanted: boolean
}

/** 繁体版: on or off, and what saving that will do, said before it is done. */
export function EditionField({ standing, wanted }: Props) {
  return (
    <fieldset className="mb-3">
      <legend className="mb-1 text-small text-soft">语言版本</legend>
      <label className="flex min-h-9 items-center gap-2">
        <input type="checkbox" name="traditional" defaultChecked={standing} aria-describedby="edition-outcome" />
        <span>
          提供繁体版（<code>/zh-hant/</code>）
        </span>
      </label>
      <div id="edition-outcome" aria-live="polite" className="text-small text-soft">
        {wanted === standing ? <p>{standing ? UNTOUCHED : OFF}</p> : <Outcome lines={wanted ? OPENING : CLOSING} />}
      </div>
    </fieldset>
  )
}

const UNTOUCHED = '读者可以在简体与繁体之间切换；繁体由简体自动转换。'
const OFF = '现在只有简体版；/zh-hant/ 下的地址都转到对应的简体页。'
const CLOSING = [
  '/zh-hant/ 下的每个地址（页面、订阅、搜索）都临时转到（302）对应的简体页，问号后面的内容保留。',
  '各页上的“繁體”、给读者的提示、搜索引擎读的另一版地址、网站地图里的繁体页都会拿掉；所有页面重印。',
  '繁体报名、标语和术语照旧保留，随时可以再打开。',
]
const OPENING = [
  '/zh-hant/ 下的地址重新是繁体页面、订阅和搜索。',
  '各页上的“繁體”、给读者的提示、搜索引擎读的另一版地址、网站地图里的繁体页都会回来；所有页面重印。',
]

function Outcome({ lines }: { lines: string[] }) {
  return (
    <>
      <p className="text-warn">保存之后：</p>
      <ul className="list-disc pl-5">
        {lines.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
    </>
  )
}
