package org.folkmoot.engagement.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.engagement.store.views.ObjectionViews;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageGate;
import org.jspecify.annotations.Nullable;

/**
 * Refuses messages that people do not want: any to somebody who objects or has left, one about a topic that they
 * stopped, and marketing that they never said yes to.
 */
@ApplicationScoped
class RefuseUnwanted implements MessageGate {
    private final ObjectionViews views;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RefuseUnwanted() {
        this.views = null;
    }

    @Inject
    RefuseUnwanted(ObjectionViews views) {
        this.views = views;
    }

    @Override
    public Map<Integer, String> refused(List<Asked> messages) {
        Set<Long> subscriptions =
                messages.stream().map(Asked::subscription).filter(id -> id > 0).collect(Collectors.toSet());
        boolean sells = messages.stream().anyMatch(each -> each.messageClass() == MessageClass.MARKETING);
        Known known = new Known(
                views.objecting(
                        messages.stream().map(each -> each.person().value()).collect(Collectors.toSet())),
                views.stopped(subscriptions),
                sells ? views.agreed(subscriptions) : Set.of());
        Map<Integer, String> refused = new HashMap<>();
        for (int i = 0; i < messages.size(); i++) {
            String why = known.refuses(messages.get(i));
            if (why != null) {
                refused.put(i, why);
            }
        }
        return refused;
    }

    private record Known(Set<Long> objecting, Set<Long> stopped, Set<Long> agreed) {

        @Nullable
        String refuses(Asked message) {
            if (objecting.contains(message.person().value())) {
                return "Not sent: the person objects to messages, or has left";
            }
            if (stopped.contains(message.subscription())) {
                return "Not sent: the person stopped this topic";
            }
            return message.messageClass() == MessageClass.MARKETING && !agreed.contains(message.subscription())
                    ? "Not sent: the person never agreed to offers of this kind"
                    : null;
        }
    }
}
