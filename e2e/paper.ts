/** Where the paper under test is, and who works there. */
export const PORT = Number(process.env.E2E_PORT) || 3210
export const base = `http://127.0.0.1:${PORT}`
export const PASSWORD = 'shiyong-mima-2026'
export const editor = 'editor@demo.eddiba.example'
export const chief = 'chief@demo.eddiba.example'
