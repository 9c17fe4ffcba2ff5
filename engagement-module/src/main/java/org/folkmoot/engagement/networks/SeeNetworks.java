package org.folkmoot.engagement.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.NetworkBook.InNetwork;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Shows the office its networks: numbers as bands and no names where a network is sensitive, unless one may see more. */
@ApplicationScoped
public class SeeNetworks {
    private final NetworkBook book;
    private final TopicBook topics;
    private final RecipientBook recipients;
    private final Grants grants;
    private final CurrentActor actor;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeNetworks() {
        this.book = null;
        this.topics = null;
        this.recipients = null;
        this.grants = null;
        this.actor = null;
        this.audit = null;
    }

    @Inject
    public SeeNetworks(
            NetworkBook book,
            TopicBook topics,
            RecipientBook recipients,
            Grants grants,
            CurrentActor actor,
            Audit audit) {
        this.book = book;
        this.topics = topics;
        this.recipients = recipients;
        this.grants = grants;
        this.actor = actor;
        this.audit = audit;
    }

    /** All networks. There is no sum: with all others it would give a hidden number away. */
    public List<Line> all() {
        var sizes = book.sizes();
        return topics.everyOfKind(Topic.Kind.NETWORK).stream()
                .map(each -> new Line(each, ShownNumber.of(sizes.getOrDefault(each.slug(), 0L), opens(each))))
                .toList();
    }

    /** A network. */
    public Topic find(String slug) {
        return topics.find(slug)
                .filter(each -> each.kind() == Topic.Kind.NETWORK)
                .orElseThrow(() -> NotFound.of("network", slug));
    }

    /** True where the actor may see who is in it. */
    public boolean opens(Topic network) {
        return !network.sensitive() || actor.get().may(Permission.SEE_SENSITIVE_NETWORKS);
    }

    /** The people who lead it now, by name. */
    public List<KnownRecipient> leads(Topic network) {
        return grants.holders(Role.CONVENER, Scope.network(network.slug())).stream()
                .filter(each -> each.kind() == Subject.Kind.PERSON)
                .flatMap(each -> recipients.find(new PersonId(each.id())).stream())
                .sorted(Comparator.comparing(KnownRecipient::name))
                .toList();
    }

    /** The people in it. */
    public List<InNetwork> members(Topic network, long after, int most) {
        if (!opens(network)) {
            throw NotFound.of("network", network.slug());
        }
        List<InNetwork> members = book.members(network.slug(), after, most);
        audit.readMany("members of a network", network.slug(), members.size());
        return members;
    }

    /** A network and how many are in it, as the actor may know it. */
    public record Line(Topic network, String people) {}
}
