/** A door of the house that is not there, said in the language of the others. */
const missing = () => Response.json({ error: '没有这个接口', code: 'missing' }, { status: 404, headers: { 'Cache-Control': 'no-store' } })

export { missing as DELETE, missing as GET, missing as PATCH, missing as POST, missing as PUT }
