// Keeps the door's page, which names nobody, and what it is made of, for the time without a connection.
const CACHE = 'door'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  const { keep, scripts, forget } = event.data
  if (keep) {
    const kept = caches.open(CACHE).then((cache) => cache.addAll([keep, ...scripts]))
    // Whoever asked waits for this answer before the telephone is taken to where there is no connection.
    event.waitUntil(kept.then(() => event.ports[0].postMessage({ kept: true }), () => event.ports[0].postMessage({ kept: false })))
  }
  if (forget) event.waitUntil(caches.delete(CACHE))
})

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return
  event.respondWith(fetch(event.request).catch(async () => (await caches.match(event.request)) || Response.error()))
})
