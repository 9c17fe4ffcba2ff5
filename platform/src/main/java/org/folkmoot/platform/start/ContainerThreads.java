package org.folkmoot.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.ThreadFactory;

/** Lets a job have a thread of the container's beside its own. */
@ApplicationScoped
class ContainerThreads {

    @Produces
    ThreadFactory threads() {
        return ContainerServices.named("java:comp/DefaultManagedThreadFactory");
    }
}
