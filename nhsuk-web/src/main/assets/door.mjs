// The door on a telephone. Everything here is an addition: without it the page posts the typed code.
const root = document.getElementById('door-camera')
const meeting = root.dataset.meeting
const here = `/door/${meeting}/camera`
const part = (name) => document.getElementById(`door-${name}`)
const say = (words) => { part('status').textContent = words }

// Names and notes live in a database of this meeting alone, so that all of it can be removed at once.
const name = `door-${meeting}`
function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('people', { keyPath: 'code' })
      request.result.createObjectStore('noted', { keyPath: 'mark' })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
async function using(store, mode, work) {
  const database = await open()
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode)
      const request = work(transaction.objectStore(store))
      transaction.oncomplete = () => resolve(request && request.result)
      transaction.onerror = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}
const noted = () => using('noted', 'readonly', (store) => store.getAll())
const erase = () => new Promise((resolve) => {
  const request = indexedDB.deleteDatabase(name)
  request.onsuccess = request.onerror = request.onblocked = () => resolve()
})

// Who never sends anything, because nobody came or another telephone was used, keeps the names for a day at most.
const LIFE = 24 * 60 * 60 * 1000
async function tidy() {
  const people = await using('people', 'readonly', (store) => store.getAll())
  const old = people.some((each) => !(each.until > Date.now()))
  if (old) await using('people', 'readwrite', (store) => store.clear())
  part('forget').hidden = old || people.length === 0
}
async function forget() {
  await using('people', 'readwrite', (store) => store.clear())
  part('forget').hidden = true
  say('The names are removed from this telephone.')
}

async function count() {
  const all = await noted()
  part('noted').textContent = all.length === 0 ? '' : `${all.length} noted on this telephone and not sent yet`
  part('send').hidden = all.length === 0
  return all
}

async function take() {
  const answer = await fetch(`${here}/people`, { headers: { Accept: 'application/json' }, redirect: 'error' })
  if (!answer.ok) throw new Error(answer.status)
  const people = await answer.json()
  const until = Date.now() + LIFE
  await using('people', 'readwrite', (store) => { people.forEach((each) => store.put({ ...each, until })) })
  part('forget').hidden = false
  const kept = await keep().catch(() => false)
  say(kept
    ? `${people.length} people are on this telephone. It now works without a connection.`
    : `${people.length} people are on this telephone. Keep this page open: without a connection it cannot be loaded again.`)
}

const PATIENCE = 20000

// The page itself and what it is made of; true once the worker has said that it holds them all.
async function keep() {
  if (!('serviceWorker' in navigator)) return false
  await navigator.serviceWorker.register('/door/worker.js')
  const worker = (await navigator.serviceWorker.ready).active
  const scripts = [...document.querySelectorAll('script[src], link[rel=stylesheet]')].map((each) => each.src || each.href)
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise((resolve) => {
    port1.onmessage = (event) => resolve(event.data.kept)
    setTimeout(() => resolve(false), PATIENCE)
  })
  worker.postMessage({ keep: location.pathname, scripts }, [port2])
  return answer
}

async function post(all) {
  const answer = await fetch(`${here}/sync`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(all),
    redirect: 'error'
  })
  if (!answer.ok) throw new Error(answer.status)
  return answer.json()
}

// While there is a connection each code goes at once; the list stays for when there is none again.
async function flush() {
  const all = await noted()
  const result = await post(all)
  await using('noted', 'readwrite', (store) => { all.forEach((each) => store.delete(each.mark)) })
  await count()
  return result
}

// What was noted without a connection is sent, and nothing stays on the telephone.
async function send() {
  const result = await post(await count())
  await erase()
  part('forget').hidden = true
  if ('serviceWorker' in navigator) {
    const registration = await navigator.serviceWorker.getRegistration('/door/')
    if (registration && registration.active) registration.active.postMessage({ forget: location.pathname })
  }
  await count()
  say(`Sent: ${result.added} new.${nobodys(result.seen)} Names and notes are removed from this telephone.`)
}
function nobodys(seen) {
  const codes = seen.filter((each) => !each.name).map((each) => each.code)
  return codes.length === 0 ? '' : ` Nobody at this meeting has the code ${codes.join(', ')}.`
}

function mark() {
  return crypto.randomUUID ? crypto.randomUUID() : [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('')
}

function answered({ code, name, fresh }) {
  if (!name) return `Nobody at this meeting has the code ${code}`
  return fresh ? `${name} is checked in` : `${name} was checked in before`
}

const seen = new Map()
async function come(typed) {
  const code = typed.replace(/[\s-]/g, '').toUpperCase()
  // A code that stays in front of the camera counts once.
  const before = seen.get(code) || 0
  seen.set(code, Date.now())
  if (!code || before > Date.now() - 5000) return
  const list = await using('people', 'readonly', (store) => store.getAll())
  const person = list.find((each) => each.code === code)
  await using('noted', 'readwrite', (store) => store.put({ mark: mark(), code }))
  await count()
  const sent = navigator.onLine ? await flush().catch(() => null) : null
  const answer = sent && sent.seen.find((each) => each.code === code)
  if (answer) say(answered(answer))
  else if (person) say(`${person.name} is noted`)
  else if (list.length === 0) say(`Code ${code} is noted`)
  else say(`Code ${code} is not on the list of this telephone. It is noted, and looked at when it is sent.`)
}

// The browser's own reader where there is one, which is fast; otherwise jsQR looks at a small copy of the picture.
const WIDEST = 640
async function reader(video) {
  const formats = 'BarcodeDetector' in window ? await BarcodeDetector.getSupportedFormats().catch(() => []) : []
  if (formats.includes('qr_code')) {
    const detector = new BarcodeDetector({ formats: ['qr_code'] })
    return async () => (await detector.detect(video)).map((each) => each.rawValue)
  }
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return async () => {
    const scale = Math.min(1, WIDEST / video.videoWidth)
    canvas.width = Math.round(video.videoWidth * scale)
    canvas.height = Math.round(video.videoHeight * scale)
    context.drawImage(video, 0, 0, canvas.width, canvas.height)
    const picture = context.getImageData(0, 0, canvas.width, canvas.height)
    const found = window.jsQR(picture.data, picture.width, picture.height, { inversionAttempts: 'dontInvert' })
    return found && found.data ? [found.data] : []
  }
}

async function camera() {
  const video = part('video')
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  video.hidden = false
  part('start').hidden = true
  await video.play()
  const read = await reader(video)
  const look = async () => {
    for (const each of await read().catch(() => [])) await come(each)
    setTimeout(look, 300)
  }
  look()
  say('Hold the code in front of the camera')
}

const failed = (words) => () => say(words)
root.hidden = false
part('take').addEventListener('click', () => take().catch(failed('The list could not be fetched. Are you connected?')))
part('send').addEventListener('click', () => send().catch(failed('Nothing was sent. Try again when you are connected.')))
part('forget').addEventListener('click', () => forget().catch(failed('The names could not be removed. Remove this site\'s data in the browser.')))
part('code').addEventListener('submit', async (event) => {
  if (navigator.onLine) return
  event.preventDefault()
  const field = event.target.querySelector('input[name=code]')
  await come(field.value)
  field.value = ''
  field.focus()
})
if (('BarcodeDetector' in window || window.jsQR) && navigator.mediaDevices) {
  part('start').hidden = false
  part('start').addEventListener('click', () => camera().catch(failed('The camera cannot be used. Type the code instead.')))
} else {
  say('This browser reads no codes with the camera. Type the code instead.')
}
addEventListener('online', () => { count().then((all) => all.length > 0 && send()).catch(() => {}) })
count()
tidy().catch(() => {})
