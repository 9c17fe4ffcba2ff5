// Fetches the design system when the lock file asks for it and copies what the product serves into the jar.
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const module_ = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const classes = process.argv[2]
const served = join(classes, 'META-INF', 'resources', 'assets')
const upstream = join(module_, 'node_modules', 'nhsuk-frontend', 'dist', 'nhsuk')

function install() {
  const lock = join(module_, 'package-lock.json')
  const installed = join(module_, 'node_modules', '.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: module_,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32'
  })
  if (npm.error || npm.status !== 0) {
    console.error('npm ci failed: Node 20 with npm is needed to build nhsuk-web (it is not needed to run)')
    process.exit(1)
  }
}

function copy() {
  const names = {}
  const put = (logical, text) => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
    const dot = logical.lastIndexOf('.')
    const hashed = `${logical.slice(0, dot)}.${hash}${logical.slice(dot)}`
    if (!existsSync(join(served, hashed))) writeFileSync(join(served, hashed), text)
    names[logical] = `/assets/${hashed}`
    return hashed
  }
  const own = (name) => readFileSync(join(module_, 'src', 'main', 'assets', name), 'utf8')
  const theirs = (name) => readFileSync(join(upstream, name), 'utf8').replace(/\n?(\/\*|\/\/)# sourceMappingURL=[^\n]*/g, '')

  mkdirSync(served, { recursive: true })
  cpSync(join(upstream, 'assets'), served, { recursive: true, force: false })
  const css = theirs('nhsuk-frontend.min.css').replace(/@font-face\s*\{[^}]*\}/g, '')
  if (/url\(["']?(https?:)?\/\//.test(css)) throw new Error('The stylesheet would ask another host for a file')
  put('nhsuk.css', css)
  put('folkmoot.css', own('folkmoot.css'))
  put('boot.js', own('boot.js'))
  put('door.mjs', own('door.mjs'))
  put('door-worker.js', own('door-worker.js'))
  put('keys.mjs', own('keys.mjs'))
  put('jsqr.js', readFileSync(join(module_, 'node_modules', 'jsqr', 'dist', 'jsQR.js'), 'utf8'))
  const frontend = put('nhsuk.mjs', theirs('nhsuk-frontend.min.js'))
  put('app.mjs', own('app.mjs').replace('./nhsuk.mjs', `./${frontend}`))
  for (const name of readdirSync(served)) {
    const stale = /\.[0-9a-f]{12}\.\w+$/.test(name) && !Object.values(names).includes(`/assets/${name}`)
    if (stale) rmSync(join(served, name))
  }
  const lines = Object.keys(names).sort().map((name) => `${name}=${names[name]}`)
  const list = join(classes, 'org', 'folkmoot', 'nhsuk', 'assets')
  mkdirSync(list, { recursive: true })
  const text = lines.join('\n') + '\n'
  const target = join(list, 'assets.properties')
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text)
}

install()
copy()
