package org.folkmoot.strategy.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;

/** Reads public pages for the search of this node, from the start on, and again when they change. */
@ApplicationScoped
class ReadForSearch implements Worker {

    private final PublicIndex index;
    private final Wake wake = new Wake();

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReadForSearch() {
        this(null);
    }

    @Inject
    ReadForSearch(PublicIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "search index";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean ofEveryNode() {
        return true;
    }

    @Override
    public Wake wake() {
        return wake;
    }

    @Override
    public boolean turn() {
        return index.readSome();
    }
}
