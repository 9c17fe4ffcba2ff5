package org.folkmoot.engagement.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.members.ClassKey;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.Audiences.Meant;
import org.folkmoot.engagement.model.Fate;
import org.folkmoot.engagement.model.SavedAudience;
import org.folkmoot.engagement.model.SavedAudienceBook;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.model.rules.ASensitiveNetworkIsNotNarrowed;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Counts an audience and opens its lists, as far as the one who asks may see them. */
@ApplicationScoped
public class SeeAudiences {
    private final Audiences audiences;
    private final SavedAudienceBook saved;
    private final TopicBook topics;
    private final CurrentActor actor;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeAudiences() {
        this.audiences = null;
        this.saved = null;
        this.topics = null;
        this.actor = null;
        this.audit = null;
    }

    @Inject
    public SeeAudiences(
            Audiences audiences, SavedAudienceBook saved, TopicBook topics, CurrentActor actor, Audit audit) {
        this.audiences = audiences;
        this.saved = saved;
        this.topics = topics;
        this.actor = actor;
        this.audit = audit;
    }

    /** Who would be invited now, and who is left out and why. */
    public Count count(@Nullable Long meeting, Audience audience) {
        mustBeAllowed(audience);
        return audiences.count(meeting, audience);
    }

    /** Refuses an audience whose numbers would give somebody away. */
    public void mustBeAllowed(Audience audience) {
        RuleBroken.check(
                new ASensitiveNetworkIsNotNarrowed(isSensitive(audience), audience.isNarrowed(), seesSensitive()));
    }

    /** True where the one who asks may know the exact numbers. */
    public boolean showsExactly(Audience audience) {
        return !isSensitive(audience) || seesSensitive();
    }

    /** True where belonging to the audience says something about a person's life. */
    public boolean isSensitive(Audience audience) {
        return audience.networks().stream().anyMatch(slug -> topics.isSensitive(Scope.network(slug)));
    }

    private boolean seesSensitive() {
        return actor.get().may(Permission.SEE_SENSITIVE_NETWORKS);
    }

    /** The networks by which the one who asks may choose an audience. */
    public List<Topic> networks() {
        return topics.everyOfKind(Topic.Kind.NETWORK).stream()
                .filter(each -> !each.sensitive() || seesSensitive())
                .toList();
    }

    /** The classes that people on record belong to. */
    public List<ClassKey> classes() {
        return saved.classes();
    }

    /** The people behind one number. */
    public List<Meant> people(@Nullable Long meeting, Audience audience, Fate fate, long after, int most) {
        if (!showsExactly(audience)) {
            throw NotFound.of("audience", fate.name());
        }
        List<Meant> people = audiences.people(meeting, audience, fate, after, most);
        audit.readMany("people of an audience", audience.words() + ": " + fate.words(), people.size());
        return people;
    }

    /** What the one who asks saved and what others share. */
    public List<SavedAudience> saved() {
        return saved.visibleTo(owner());
    }

    /** A saved one that the one who asks may use. */
    public SavedAudience saved(long id) {
        return saved.find(id)
                .filter(each -> each.shared() || each.owner().equals(owner()))
                .orElseThrow(() -> NotFound.of("audience", id));
    }

    /** Reference of the one who asks. */
    public String owner() {
        Subject subject = actor.get().subject();
        return subject == null ? actor.get().name() : subject.toString();
    }
}
