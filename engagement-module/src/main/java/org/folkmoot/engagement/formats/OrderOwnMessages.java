package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.folkmoot.engagement.model.FormatOrderBook;
import org.folkmoot.engagement.model.FormatOrderBook.Choice;
import org.folkmoot.engagement.model.FormatOrderBook.Group;
import org.folkmoot.engagement.model.FormatOrderBook.NewOrder;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Orders messages to one person each together: all about one thing, or all that wait, in the formats that are named. */
@ApplicationScoped
public class OrderOwnMessages {
    static final String HOME = "/office/formats/own-messages";

    private final FormatOrderBook orders;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OrderOwnMessages() {
        this.orders = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public OrderOwnMessages(FormatOrderBook orders, CurrentActor actor, Audit audit, Clock clock) {
        this.orders = orders;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What there is to order, for the one who asks. */
    public List<Group> groups() {
        return orders.groups(clock.instant(), seesShielded());
    }

    /**
     * Orders them for a day.
     *
     * @param about the key of a group; null for all
     * @return the order's number; empty where nothing of it is to be made
     */
    @Transactional
    public OptionalLong order(@Nullable String about, Set<String> formats, LocalDate due, @Nullable String supplier) {
        List<Group> meant = groups().stream()
                .filter(each -> about == null || about.equals(each.about()))
                .filter(each -> formats.contains(each.format()))
                .toList();
        if (meant.isEmpty()) {
            audit.wrote("format.order", "own messages", "Nothing of it was to be made");
            return OptionalLong.empty();
        }
        String what =
                about == null ? "Messages to one person each" : meant.get(0).title();
        NewOrder terms = new NewOrder(what, HOME, due, supplier, actor.get().name());
        long order = orders.add(terms, clock.instant());
        int messages = orders.put(order, terms, new Choice(about, formats, seesShielded()), clock.instant());
        audit.wrote("format.order", "format order:" + order, messages + " messages, for " + due);
        return OptionalLong.of(order);
    }

    private boolean seesShielded() {
        return actor.get().may(Permission.SEE_SENSITIVE_NETWORKS);
    }
}
