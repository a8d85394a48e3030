/** Where the paper under test is, and who works there. */
export const PORT = Number(process.env.E2E_PORT) || 3210
export const base = `http://127.0.0.1:${PORT}`
/** Where a test may stand up a site of pictures from which the paper takes them. */
export const PICTURES_PORT = PORT + 5000
export const PASSWORD = 'shiyong-mima-2026'
export const admin = 'admin@demo.eddiba.example'
export const editor = 'editor@demo.eddiba.example'
export const reporter = 'reporter@demo.eddiba.example'
export const chief = 'chief@demo.eddiba.example'
