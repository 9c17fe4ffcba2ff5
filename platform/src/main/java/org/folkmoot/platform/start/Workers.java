package org.folkmoot.platform.start;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.folkmoot.platform.settings.Installation;

/** Runs the workers on the container's threads, from the end of the start to the stop. */
@ApplicationScoped
class Workers {

    private static final Logger LOG = System.getLogger(Workers.class.getName());
    private static final Duration AFTER_FAULT = Duration.ofSeconds(5);
    private static final Duration STOP = Duration.ofSeconds(10);

    private final Instance<Worker> workers;
    private final Instance<RequestContextController> requests;
    private final Installation installation;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Workers() {
        workers = null;
        requests = null;
        installation = null;
    }

    @Inject
    Workers(@Any Instance<Worker> workers, Instance<RequestContextController> requests, Installation installation) {
        this.workers = workers;
        this.requests = requests;
        this.installation = installation;
    }

    void start() {
        ThreadFactory factory = factory();
        boolean background = installation.background();
        for (Worker worker : workers) {
            if (!background && !worker.ofEveryNode()) {
                continue;
            }
            for (int number = 1; number <= worker.threads(); number++) {
                Thread thread = factory.newThread(() -> loop(worker));
                thread.setName("folkmoot " + worker.name() + " " + number);
                threads.add(thread);
                thread.start();
            }
        }
    }

    @PreDestroy
    void stop() {
        if (stopping) {
            return;
        }
        stopping = true;
        endThreads();
        for (Worker worker : workers) {
            finish(worker);
        }
    }

    private void endThreads() {
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            try {
                thread.join(STOP.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void finish(Worker worker) {
        try {
            worker.stop();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The worker " + worker.name() + " could not finish: " + e, e);
        }
    }

    private void loop(Worker worker) {
        try {
            while (!stopping) {
                if (!turn(worker) && worker.wake().await(worker.pause())) {
                    Thread.sleep(worker.gathering().toMillis());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean turn(Worker worker) throws InterruptedException {
        RequestContextController request = requests.get();
        boolean activated = request.activate();
        try {
            return worker.turn();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // Whatever it was: a thread that ends here is missed until the next start.
            if (!stopping) {
                LOG.log(Level.WARNING, "The worker " + worker.name() + " was stopped for a moment: " + e);
                LOG.log(Level.DEBUG, "What stopped it", e);
                worker.wake().await(AFTER_FAULT);
            }
            return false;
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    private static ThreadFactory factory() {
        return ContainerServices.named("java:comp/DefaultManagedThreadFactory");
    }
}
