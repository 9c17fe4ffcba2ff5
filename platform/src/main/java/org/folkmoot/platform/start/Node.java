package org.folkmoot.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.platform.settings.Installation;

/** This run of this node, as leases name it. */
@ApplicationScoped
public class Node {

    private final Installation installation;
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @SuppressWarnings("NullAway") // for the CDI proxy
    Node() {
        installation = null;
    }

    @Inject
    public Node(Installation installation) {
        this.installation = installation;
    }

    /** The node's name and this run of it. */
    public String owner() {
        return prefix() + run;
    }

    /**
     * What the owners of this node's earlier runs begin with, so that a restart takes up at once what they left; empty
     * where the node was given no name, because then another node on this machine may bear the same.
     */
    public Optional<String> earlierOwners() {
        return installation.value("NODE").map(name -> prefix());
    }

    private String prefix() {
        return installation.node() + "@";
    }
}
