// Fetches the fonts when the lock file asks for it and copies those that PDFs embed into the jar.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const module_ = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const target = join(process.argv[2], 'org', 'folkmoot', 'platform', 'pdf')
const fonts = join(module_, 'node_modules', 'dejavu-fonts-ttf')

function install() {
  const lock = join(module_, 'package-lock.json')
  const installed = join(module_, 'node_modules', '.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: module_,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32'
  })
  if (npm.error || npm.status !== 0) {
    console.error('npm ci failed: Node 20 with npm is needed to build platform (it is not needed to run)')
    process.exit(1)
  }
}

install()
mkdirSync(target, { recursive: true })
for (const font of ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf']) copyFileSync(join(fonts, 'ttf', font), join(target, font))
copyFileSync(join(fonts, 'LICENSE'), join(target, 'DejaVu-LICENSE.txt'))

const noto = join(module_, 'node_modules', '@expo-google-fonts', 'noto-sans-sc')
copyFileSync(join(noto, '400Regular', 'NotoSansSC_400Regular.ttf'), join(target, 'NotoSansSC_400Regular.ttf'))
copyFileSync(join(noto, 'LICENSE_FONT'), join(target, 'Noto-LICENSE.txt'))
