import { writeFileSync } from 'node:fs'
import { print } from '#lib/freshness'
const at = async (file: string, params: Record<string, string> = {}) => { const { GET } = await import(`../app/(machines)/${file}/route.ts`); return () => GET(new Request('http://x/'), { params: Promise.resolve(params) }) as Promise<Response> }
const list: [string, string, Record<string,string>?][] = [['robots','robots.txt'],['sitemap','sitemap.xml'],['part0','sitemaps/[part]',{part:'0.xml'}],['part9','sitemaps/[part]',{part:'9.xml'}],['part999','sitemaps/[part]',{part:'999.xml'}],['bad','sitemaps/[part]',{part:'x.xml'}],['news','news-sitemap.xml'],['rss','[script]/rss.xml',{script:'zh-hans'}],['rss-hant','[script]/rss.xml',{script:'zh-hant'}],['rss-china','[script]/[section]/rss.xml',{script:'zh-hans',section:'china'}],['rss-none','[script]/[section]/rss.xml',{script:'zh-hans',section:'none'}]]
for (const [name, file, params] of list) {
  const get = await at(file, params)
  await get()
  const ts: number[] = []; let text = '', res: Response, printing = { tags: new Set<string>(), queries: 0 }
  for (let i = 0; i < 5; i++) { const b = performance.now(); printing = { tags: new Set<string>(), queries: 0 }; res = await print(printing, get); text = await res.text(); ts.push(performance.now() - b) }
  writeFileSync(`/tmp/machines/out-${name}.xml`, text)
  console.log(name, res!.status, res!.headers.get('content-type'), text.length, ts.sort((a,b)=>a-b)[2]!.toFixed(1) + 'ms', printing.queries, [...printing.tags].slice(0,5).join(' '))
}
