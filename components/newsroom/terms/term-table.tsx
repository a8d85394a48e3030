import { ChangeTerm } from '#components/newsroom/terms/change-term.client'
import type { Term } from '#db/terms/types'
import { termKindNames } from '#lib/chinese/proof/term-kinds'
import { deskApi, editorPath } from '#lib/links'

/** The entries, one a row. On a phone what belongs to a form stands under it. */
export function TermTable({ terms, mayEdit }: { terms: Term[]; mayEdit: boolean }) {
  return (
    <table className="w-full border-y border-hair bg-panel sm:border-x">
      <thead className="max-sm:sr-only">
        <tr className="text-left text-note text-soft *:border-b *:border-hair *:px-3 *:py-2 *:font-medium">
          <th scope="col">本报写法</th>
          <th scope="col">类别</th>
          <th scope="col">不用的写法</th>
          <th scope="col">说明</th>
          {mayEdit ? (
            <th scope="col">
              <span className="sr-only">修改与删除</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <TermRow key={term.id} term={term} mayEdit={mayEdit} />
        ))}
      </tbody>
    </table>
  )
}

function TermRow({ term, mayEdit }: { term: Term; mayEdit: boolean }) {
  const { id, kind, hans, hant, aliases, note, story } = term
  return (
    <tr className="align-top *:border-b *:border-hair *:py-2 *:sm:px-3 hover:bg-chosen max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:border-b max-sm:border-hair max-sm:px-4 max-sm:py-2 max-sm:*:border-0 max-sm:*:py-0.5">
      <th scope="row" className="text-left font-semibold">
        {hans}
        {hant ? (
          <span lang="zh-Hant" className="ml-2 font-normal text-soft">
            繁 {hant}
          </span>
        ) : null}
        {story > 0 ? (
          <a href={editorPath(story)} className="ml-2 text-note font-normal text-soft underline">
            只在稿件 #{story}
          </a>
        ) : null}
      </th>
      <td className="text-soft sm:w-16">{termKindNames[kind]}</td>
      <td className="max-sm:w-full max-sm:empty:hidden sm:w-56">
        {aliases.length > 0 ? (
          <span>
            <span className="sr-only">不用的写法：</span>
            {aliases.map((it) => (
              <s key={it} className="mr-3 text-soft">
                {it}
              </s>
            ))}
          </span>
        ) : null}
      </td>
      <td className="text-soft max-sm:w-full max-sm:empty:hidden">{note}</td>
      {mayEdit ? (
        <td className="max-sm:w-full sm:w-28 sm:text-right">
          <ChangeTerm term={term} save={deskApi.term(id)} remove={deskApi.removeTerm(id)} />
        </td>
      ) : null}
    </tr>
  )
}
