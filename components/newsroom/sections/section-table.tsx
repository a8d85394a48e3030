import { Swatch } from '#components/newsroom/sections/hue-field'
import { Handle } from '#components/newsroom/taxonomy/handle'
import type { useSorting } from '#components/newsroom/taxonomy/use-sorting.client'
import type { DeskSection } from '#db/sections/types'
import { figure } from '#lib/figure'
import { layoutNames, openingNames } from '#lib/front/areas'
import { hues } from '#lib/front/hues'
import { sectionPath } from '#lib/links'

type Props = {
  sections: DeskSection[]
  sorting: ReturnType<typeof useSorting<DeskSection>>
  onChange: (section: DeskSection) => void
  onRemove: (section: DeskSection) => void
}

/** The sections in the order of the menu, one a row. On a phone what belongs to a name stands under it. */
export function SectionTable({ sections, sorting, onChange, onRemove }: Props) {
  return (
    <table className="w-full border-y border-hair bg-panel sm:border-x">
      <thead className="max-md:sr-only">
        <tr className="text-left text-note text-soft *:border-b *:border-hair *:px-3 *:py-2 *:font-medium">
          <th scope="col" className="w-8">
            <span className="sr-only">移动</span>
          </th>
          <th scope="col">频道</th>
          <th scope="col">颜色</th>
          <th scope="col">频道首页的开头</th>
          <th scope="col">在首页上</th>
          <th scope="col" className="text-right">
            已发稿件
          </th>
          <th scope="col">菜单</th>
          <th scope="col">
            <span className="sr-only">修改与删除</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sections.map((section, at) => (
          <tr
            key={section.id}
            id={section.slug}
            {...sorting.row(at)}
            className={`target:bg-chosen align-top *:border-b *:border-hair *:py-2 *:md:px-3 max-md:relative max-md:flex max-md:flex-wrap max-md:gap-x-3 max-md:border-b max-md:border-hair max-md:py-2 max-md:pr-4 max-md:pl-11 max-md:*:border-0 max-md:*:py-0.5 ${sorting.over === at ? 'bg-chosen shadow-[inset_0_2px_0_var(--focus)]' : 'hover:bg-chosen'}`}
          >
            <td className="max-md:absolute max-md:top-2 max-md:left-2">
              <Handle name={section.name} onKeyDown={sorting.keys(at)} />
            </td>
            <th scope="row" className="text-left font-normal max-md:w-full">
              <a href={sectionPath(section)} className="font-semibold hover:underline" draggable={false}>
                {section.name}
              </a>
              {section.nameHant ? (
                <span lang="zh-Hant" className="ml-2 text-soft">
                  繁 {section.nameHant}
                </span>
              ) : null}
              <span className="ml-2 text-soft">{sectionPath(section)}</span>
              {section.description ? <span className="block text-small text-soft">{section.description}</span> : null}
            </th>
            <td className="whitespace-nowrap">
              <span className="inline-flex items-center gap-1.5">
                <Swatch hue={section.hue} />
                {section.hue ? hues[section.hue].name : <span className="text-soft">随全报</span>}
              </span>
            </td>
            <td>
              <span className="text-soft md:hidden">开头 </span>
              {openingNames[section.opening]}
            </td>
            <td>
              <span className="text-soft md:hidden">首页 </span>
              {layoutNames[section.layout]}
            </td>
            <td className="tabular-nums md:text-right">
              {figure(section.published)}
              <span className="text-soft md:hidden"> 篇</span>
            </td>
            <td className="whitespace-nowrap">{section.hidden ? <span className="text-warn">○ 隐藏</span> : <span>● 显示</span>}</td>
            <td className="whitespace-nowrap max-md:-ml-2 max-md:w-full md:text-right">
              <button
                type="button"
                className="knob knob-quiet min-h-8 px-2 text-small"
                aria-label={`修改：${section.name}`}
                onClick={() => onChange(section)}
              >
                修改
              </button>
              <button
                type="button"
                className="knob knob-quiet min-h-8 px-2 text-small"
                aria-label={`删除：${section.name}`}
                onClick={() => onRemove(section)}
              >
                删除
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
